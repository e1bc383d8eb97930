package vn.tgpl.reporting.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A simple question that was answered on the spot.
 *
 * @param number in the office's book of answers of that year
 */
public record AnswerRow(
        UUID request, int number, int year, Instant answeredAt, String person, String field, UUID office) {

    @Override
    public String toString() {
        return "AnswerRow[" + request + "]";
    }
}
