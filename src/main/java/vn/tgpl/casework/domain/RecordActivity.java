package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.PerformedAtInFuture;
import vn.tgpl.casework.domain.refusal.PerformedUntilFuture;
import vn.tgpl.shared.DomainException;

/**
 * Enters work done in a case; sent twice with the same id it counts once.
 *
 * @param closedConfirmed it was done while the case was closed, as was asked
 */
public record RecordActivity(
        UUID activityId,
        CaseId caseId,
        String typeCode,
        LocalDate performedOn,
        @Nullable LocalTime fromTime,
        @Nullable LocalTime toTime,
        @Nullable String place,
        @Nullable String withWhom,
        String outcome,
        boolean closedConfirmed) {

    /** Nothing is done before it has ended: its hours lie behind the moment of writing. */
    void requireEnded(Instant now) {
        endsAhead(performedOn, fromTime, toTime, now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** What is said against hours of that day. */
    public static Optional<DomainException> endsAhead(
            LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to, Instant now) {
        if (from != null && Days.at(day, from).isAfter(now)) {
            return Optional.of(new PerformedAtInFuture());
        }
        return to != null && Days.at(day, to).isAfter(now) ? Optional.of(new PerformedUntilFuture()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "RecordActivity[" + activityId + "]";
    }
}
