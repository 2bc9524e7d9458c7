package nl.leiden.kennisstad.account.web;

import org.jspecify.annotations.Nullable;

/** What was filled in, and where it is to lead. */
record Filled(
        @Nullable String email,
        @Nullable String password,
        @Nullable String to,
        @Nullable String carried) {

    String emailText() {
        return email == null ? "" : email;
    }

    String passwordText() {
        return password == null ? "" : password;
    }

    String toText() {
        return to == null ? "" : to;
    }

    String carriedText() {
        return carried == null ? "" : carried;
    }
}
