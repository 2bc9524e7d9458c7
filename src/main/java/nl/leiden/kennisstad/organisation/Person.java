package nl.leiden.kennisstad.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Somebody who holds, or held, an office. */
@Entity
class Person {

    @EmbeddedId private PersonId id;
    @Version private @Nullable Integer version;
    private String name;

    protected Person() {}

    Person(String name) {
        this.id = PersonId.next();
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    PersonId id() {
        return id;
    }

    String name() {
        return name;
    }
}
