/** What happens with every request before a page sees it. */
@NullMarked
package nl.leiden.kennisstad.account.security;

import org.jspecify.annotations.NullMarked;
