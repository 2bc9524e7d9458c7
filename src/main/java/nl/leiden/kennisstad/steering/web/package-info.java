/** The desk's pages about review rounds. */
@NullMarked
package nl.leiden.kennisstad.steering.web;

import org.jspecify.annotations.NullMarked;
