/**
 * Forms: what they hold, how they are checked, what happens when two people edit at once, and the
 * drafts that keep what was typed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package nl.leiden.kennisstad.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
