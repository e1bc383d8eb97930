package vn.tgpl.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both counted; open when there is no last. */
@Embeddable
public record DateRange(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) implements Serializable {

    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The last day lies before the first");
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
