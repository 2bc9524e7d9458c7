/** The desk's pages about what was frozen. */
@NullMarked
package nl.leiden.kennisstad.decision.web;

import org.jspecify.annotations.NullMarked;
