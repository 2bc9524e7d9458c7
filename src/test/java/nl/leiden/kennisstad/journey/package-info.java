/** The portal in a real browser. */
@NullMarked
package nl.leiden.kennisstad.journey;

import org.jspecify.annotations.NullMarked;
