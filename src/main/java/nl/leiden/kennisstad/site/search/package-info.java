/** Full-text search over all public content, in Dutch and English. */
@NullMarked
package nl.leiden.kennisstad.site.search;

import org.jspecify.annotations.NullMarked;
