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
        return !kind.isRest() && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
