package vn.tgpl.calendar.domain;

/** Alters an entry as it was when the person saw it. */
public record ChangeSpecialDay(SpecialDayId id, long version, SpecialDayFacts facts) {}
