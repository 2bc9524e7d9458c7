/** Work in the background: once over all nodes, also after a node stopped in the middle of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "file"})
package nl.leiden.kennisstad.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
