/** The desk's pages about themes. */
@NullMarked
package nl.leiden.kennisstad.agreement.web;

import org.jspecify.annotations.NullMarked;
