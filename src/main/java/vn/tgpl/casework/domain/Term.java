package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A legal period from its beginning to its end.
 *
 * @param legalReference the wording of the article
 */
record Term(UUID id, LegalPeriod period, String legalReference, Instant startedAt, Instant dueAt) {}
