package nl.leiden.kennisstad.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a field has to fit besides its kind. */
sealed interface Limit {

    /**
     * What is wrong with a field, null when nothing is.
     *
     * @param value blank, or of the field's kind
     */
    @Nullable Problem problem(Field field, String value, Values all);

    /** Required as long as another field holds one of these values. */
    record AskedWith(String other, Set<String> values, String refusal, List<Object> arguments)
            implements Limit {

        boolean holds(Values all) {
            return values.contains(all.get(other));
        }

        @Override
        public @Nullable Problem problem(Field field, String value, Values all) {
            return value.isBlank() && holds(all)
                    ? new Problem(field.name(), refusal, arguments)
                    : null;
        }
    }

    /** A day that is this one or later. */
    record From(LocalDate first) implements Limit {

        @Override
        public @Nullable Problem problem(Field field, String value, Values all) {
            return Days.read(value).filter(first::isAfter).isPresent()
                    ? Problem.at(field, "form.day-too-early", first)
                    : null;
        }
    }
}
