/** Controllers of the public pages and the records they show. */
@NullMarked
package nl.leiden.kennisstad.site.web;

import org.jspecify.annotations.NullMarked;
