package vn.tgpl.casework.domain.period;

import java.time.Instant;
import java.util.UUID;

/**
 * A legal period from its beginning to its end.
 *
 * @param legalReference the wording of the article
 */
public record Term(UUID id, LegalPeriod period, String legalReference, Instant startedAt, Instant dueAt) {}
