/** The desk's pages about organisations, people and offices. */
@NullMarked
package nl.leiden.kennisstad.organisation.web;

import org.jspecify.annotations.NullMarked;
