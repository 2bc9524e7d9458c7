/** The desk's pages of the mail log. */
@NullMarked
package nl.leiden.kennisstad.mail.web;

import org.jspecify.annotations.NullMarked;
