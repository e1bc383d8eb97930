package vn.tgpl.intake;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a request for legal aid. */
@Embeddable
public record RequestId(UUID value) implements Serializable {

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    public static RequestId next() {
        return new RequestId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
