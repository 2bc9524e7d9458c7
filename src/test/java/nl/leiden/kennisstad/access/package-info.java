/** Who may go where: every route for every role, and every id tried by others. */
@NullMarked
package nl.leiden.kennisstad.access;

import org.jspecify.annotations.NullMarked;
