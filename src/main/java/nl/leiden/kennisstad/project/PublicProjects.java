package nl.leiden.kennisstad.project;

import java.util.Set;

/** The module that publishes projects says which of them have a page everybody may read. */
@FunctionalInterface
public interface PublicProjects {

    Set<ProjectId> published();
}
