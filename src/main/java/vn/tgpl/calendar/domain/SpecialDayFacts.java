package vn.tgpl.calendar.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** What an administrator states of a day. */
@Embeddable
public record SpecialDayFacts(
        LocalDate day,
        @Enumerated(EnumType.STRING) SpecialDayKind kind,
        String label,
        String source,
        @Enumerated(EnumType.STRING) Certainty certainty) {

    boolean makesWeekdayWorked() {
        return !kind.isRest() && !isWeekend();
    }

    /** A weekend day off in exchange for another: it is off anyway, so that nothing moves. */
    public boolean takesRestFromRest() {
        return kind == SpecialDayKind.SWAPPED_REST && isWeekend();
    }

    private boolean isWeekend() {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
