package vn.tgpl.catalog.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Ends a period of a village that is open.
 *
 * @param lastDay the last day on which the condition holds
 */
public record EndDifficultVillage(UUID id, LocalDate lastDay, String source) {}
