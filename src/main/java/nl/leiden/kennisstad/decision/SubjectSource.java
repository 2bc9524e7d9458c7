package nl.leiden.kennisstad.decision;

import java.util.List;

/** A module says what decisions can be about. */
@FunctionalInterface
public interface SubjectSource {

    List<DecisionSubject> subjects();
}
