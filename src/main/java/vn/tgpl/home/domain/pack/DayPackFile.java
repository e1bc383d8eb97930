package vn.tgpl.home.domain.pack;

import java.time.Instant;
import java.util.UUID;

/**
 * A file to be taken along.
 *
 * @param office whose papers they are
 * @param abbreviation of the office, with the province before it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record DayPackFile(UUID office, String abbreviation, Instant madeAt, byte[] content) {}
