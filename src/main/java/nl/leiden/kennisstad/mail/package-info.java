/** Mail: queued with the work that asks for it, sent in the background, kept in a log. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "form", "job"})
package nl.leiden.kennisstad.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
