/** The page where somebody waits for work in the background. */
@NullMarked
package nl.leiden.kennisstad.job.web;

import org.jspecify.annotations.NullMarked;
