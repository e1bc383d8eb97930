package vn.tgpl.calendar.domain;

import java.time.LocalDate;

/** An entry of the calendar as it is listed and edited. */
public record SpecialDayRow(
        SpecialDayId id,
        long version,
        LocalDate day,
        SpecialDayKind kind,
        String label,
        String source,
        Certainty certainty) {}
