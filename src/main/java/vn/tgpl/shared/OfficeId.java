package vn.tgpl.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies an office: ministry department, justice department, centre, branch, organisation or referrer. */
@Embeddable
public record OfficeId(UUID value) implements Serializable {

    public static OfficeId of(String text) {
        return new OfficeId(UUID.fromString(text));
    }

    public static OfficeId next() {
        return new OfficeId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
