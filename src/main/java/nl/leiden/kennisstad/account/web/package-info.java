/** The pages of accounts: signing in, one's own account, and the administrator's. */
@NullMarked
package nl.leiden.kennisstad.account.web;

import org.jspecify.annotations.NullMarked;
