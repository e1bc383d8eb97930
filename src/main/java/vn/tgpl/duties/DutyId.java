package vn.tgpl.duties;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies a duty. */
@Embeddable
public record DutyId(UUID value) implements Serializable {

    public static DutyId of(String text) {
        return new DutyId(UUID.fromString(text));
    }

    public static DutyId next() {
        return new DutyId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
