package vn.tgpl.casework.domain.period;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.calendar.PeriodTerms;

/**
 * A legal period from its beginning to its end.
 *
 * @param terms how long it is and by which article, as on the day of its beginning
 */
public record Term(UUID id, LegalPeriod period, PeriodTerms terms, Instant startedAt, Instant dueAt) {}
