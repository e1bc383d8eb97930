package vn.tgpl.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a person known to a centre. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    public static PersonId next() {
        return new PersonId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
