/** The portal of the cooperation programme: one package per module, see the README for the map. */
@NullMarked
package nl.leiden.kennisstad;

import org.jspecify.annotations.NullMarked;
