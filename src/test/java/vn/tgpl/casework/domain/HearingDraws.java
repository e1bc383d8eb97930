package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.shared.TimeOrderedId;

/** Draws what an action on a session of the court needs. */
final class HearingDraws {

    private final Clock clock;

    HearingDraws(Clock clock) {
        this.clock = clock;
    }

    /** Some days ago or some days ahead. */
    ScheduleHearing hearing(CaseId id, Random random) {
        return new ScheduleHearing(
                TimeOrderedId.next(),
                id,
                clock.instant().plus(Duration.ofHours(24L * (random.nextInt(10) - 4))),
                "TAND",
                null,
                null,
                null,
                null,
                true,
                true);
    }

    Optional<RecordOutcome> outcome(CaseFile file) {
        return file.hearings().stream()
                .filter(HearingOnFile::isOpen)
                .filter(hearing -> hearing.startsAt().isBefore(clock.instant()))
                .findFirst()
                .map(hearing -> new RecordOutcome(file.head().id(), hearing.id(), "Tuyen an"));
    }

    /** No session lies behind the case of which nothing is told; while nobody performs it nobody has to tell. */
    boolean everySessionIsTold(CaseFile file) {
        return file.head().state() == CaseState.ACCEPTED
                || file.hearings().stream()
                        .filter(HearingOnFile::isOpen)
                        .noneMatch(hearing -> hearing.startsAt().isBefore(clock.instant()));
    }

    Optional<CallOffHearing> callOff(CaseFile file, LocalDate on, Random random) {
        boolean postponed = random.nextBoolean();
        return file.hearings().stream()
                .filter(HearingOnFile::isOpen)
                .findFirst()
                .map(hearing -> new CallOffHearing(
                        file.head().id(),
                        hearing.id(),
                        postponed ? CallOff.POSTPONED : CallOff.CANCELLED,
                        on,
                        "Ly do",
                        postponed
                                ? new CallOffHearing.Next(
                                        TimeOrderedId.next(),
                                        hearing.startsAt().plus(Duration.ofDays(1 + random.nextInt(20))),
                                        null,
                                        true)
                                : null));
    }
}
