package vn.tgpl.calendar.domain;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import vn.tgpl.shared.TimeOrderedId;

/** Identifies an entry of the calendar. */
@Embeddable
public record SpecialDayId(UUID value) implements Serializable {

    public static SpecialDayId of(String text) {
        return new SpecialDayId(UUID.fromString(text));
    }

    static SpecialDayId next() {
        return new SpecialDayId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
