package vn.tgpl.practitioners;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a practitioner. */
@Embeddable
public record PractitionerId(UUID value) implements Serializable {

    public static PractitionerId of(String text) {
        return new PractitionerId(UUID.fromString(text));
    }

    public static PractitionerId next() {
        return new PractitionerId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
