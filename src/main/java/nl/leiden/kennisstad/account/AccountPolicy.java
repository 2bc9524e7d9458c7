package nl.leiden.kennisstad.account;

import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.Role;

/** Who may do what with accounts. */
public final class AccountPolicy {

    private AccountPolicy() {}

    /** Accounts, grants and links are the administrator's, and nobody else's. */
    public static boolean mayManage(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
