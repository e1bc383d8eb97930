package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/**
 * Somebody who is or was assigned.
 *
 * @param standsInFor name of whoever lost his registration and for whom he steps in beside him, null for nobody
 * @param bars what is declared of him about the bars of the law of procedure, null where nothing was
 * @param need why he has to be replaced, null when he has not
 */
public record ExecutorOnFile(
        UUID id,
        PractitionerId practitioner,
        String name,
        PractitionerKind kind,
        String cardNumber,
        @Nullable ActorId account,
        @Nullable String decisionCode,
        LocalDate decidedOn,
        @Nullable LocalTime decidedAt,
        Instant assignedAt,
        @Nullable String assignedBy,
        @Nullable String standsInFor,
        @Nullable Instant endedAt,
        @Nullable LocalDate endedOn,
        @Nullable String endGround,
        @Nullable String endReason,
        @Nullable String endedBy,
        @Nullable Share credit,
        @Nullable BarOnFile bars,
        @Nullable ReplacementNeed need) {

    /** Day of the decision, with its hour where one is told. */
    public String decided() {
        return decidedAt == null ? Display.date(decidedOn) : Display.dateTime(Days.at(decidedOn, decidedAt));
    }

    /** He came to the case after that moment. */
    public boolean isAssignedAfter(Instant moment) {
        return assignedAt.isAfter(moment);
    }

    @Override
    public String toString() {
        return "ExecutorOnFile[" + account + "]";
    }
}
