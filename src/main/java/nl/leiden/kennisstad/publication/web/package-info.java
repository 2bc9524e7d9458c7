/** The desk's pages about the pages of content. */
@NullMarked
package nl.leiden.kennisstad.publication.web;

import org.jspecify.annotations.NullMarked;
