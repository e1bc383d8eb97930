package vn.tgpl.home.domain;

import java.time.LocalDate;

/** A day that is not what its weekday says. */
public record SpecialDate(LocalDate day, boolean worked, String label) {}
