/** The desk's pages about meetings. */
@NullMarked
package nl.leiden.kennisstad.meeting.web;

import org.jspecify.annotations.NullMarked;
