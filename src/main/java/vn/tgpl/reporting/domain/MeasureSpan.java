package vn.tgpl.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * A period as the predicates of measures want it.
 *
 * @param asOf the moment at which lateness is judged
 */
record MeasureSpan(LocalDate from, LocalDate to, OffsetDateTime start, OffsetDateTime end, OffsetDateTime asOf) {

    static MeasureSpan of(ReportPeriod period, ZoneId zone, Instant now) {
        OffsetDateTime start = period.from().atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime end = period.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime present = now.atZone(zone).toOffsetDateTime();
        return new MeasureSpan(period.from(), period.to(), start, end, present.isBefore(end) ? present : end);
    }

    Map<String, Object> parameters(String prefix) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(prefix + "From", from);
        parameters.put(prefix + "To", to);
        parameters.put(prefix + "Start", start);
        parameters.put(prefix + "End", end);
        parameters.put(prefix + "AsOf", asOf);
        return parameters;
    }
}
