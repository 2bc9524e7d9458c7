/** What several tests share: a real database, the portal, counters and checkers. */
@NullMarked
package nl.leiden.kennisstad.support;

import org.jspecify.annotations.NullMarked;
