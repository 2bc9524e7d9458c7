package nl.leiden.kennisstad.account;

import java.util.List;

/** The accounts that everybody may try the portal with, told by the demonstration. */
@FunctionalInterface
public interface DemonstrationAccounts {

    /** Those of a demonstration that is on, else none. */
    List<Account> all();

    /** One of them. */
    record Account(String name, String email, String password) {}
}
