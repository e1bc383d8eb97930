package vn.tgpl.home.domain.pack;

import java.time.Instant;

/**
 * A file to be taken along.
 *
 * @param abbreviation of the office, with the province before it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record DayPackFile(String abbreviation, Instant madeAt, byte[] content) {}
