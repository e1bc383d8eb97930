package vn.tgpl.catalog.domain;

import java.time.LocalDate;

/**
 * Ends a period that is open.
 *
 * @param lastDay the last day on which the condition holds
 */
public record EndDifficultArea(String communeCode, LocalDate from, LocalDate lastDay, String source) {}
