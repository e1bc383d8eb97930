package vn.tgpl.duties.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject with where it lies.
 *
 * @param since nothing about it can have begun before that day; null where nothing says so
 */
record Seated(Subject subject, Seat seat, @Nullable LocalDate since) {}
