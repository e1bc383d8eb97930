package vn.tgpl.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a person who signs in, or a named background job. */
@Embeddable
public record ActorId(UUID value) implements Serializable {

    public static ActorId of(String text) {
        return new ActorId(UUID.fromString(text));
    }

    public static ActorId next() {
        return new ActorId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
