/** Rules of the house that no single test owns. */
@NullMarked
package nl.leiden.kennisstad.architecture;

import org.jspecify.annotations.NullMarked;
