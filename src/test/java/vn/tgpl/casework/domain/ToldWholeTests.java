package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DomainException;

/** What a step or an answer rests on is told with it, whichever way it comes in. */
class ToldWholeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** TTLT 10/2018 Đ6, Đ12, Đ15: hours run from the minute of a refusal, never from midnight for want of it. */
    @ParameterizedTest(name = "{0} number {1} at {2} because {3}: {4}")
    @CsvSource({
        "REGISTERED, 12/DK, ,      ,         ",
        "REGISTERED, ,      08:15, ,         number",
        "REFUSED,    ,      08:15, Kin to it,",
        "REFUSED,    12/TB, ,      Kin to it, atTime",
        "REFUSED,    12/TB, 08:15, ,          reason",
        "CANCELLED,  ,      08:15, Kin to it,",
        "CANCELLED,  ,      ,      Kin to it, atTime",
        "CANCELLED,  ,      08:15, ,          reason",
    })
    void anAnswerToARegistrationTellsWhatFollowsFromIt(
            RegistrationOutcome outcome,
            @Nullable String number,
            @Nullable LocalTime at,
            @Nullable String reason,
            @Nullable String missing) {
        RecordRegistration told = new RecordRegistration(
                new CaseId(UUID.randomUUID()), UUID.randomUUID(), Set.of(), outcome, number, DAY, at, reason);
        assertRefused(missing, () -> RegistrationAnswer.of(told, Instant.EPOCH, new ActorId(UUID.randomUUID())));
    }

    @ParameterizedTest(name = "{0} because {1} at {2}: {3}")
    @CsvSource({
        "SUSPEND, Fled, ,   ",
        "SUSPEND, ,     K1, reason",
        "RESUME,  ,     ,   reason",
        "REOPEN,  ,     ,   reason",
        "ARCHIVE, ,     K1, ",
        "ARCHIVE, Full, ,   shelfMark",
    })
    void aStepTellsItsReasonAndTheArchiveItsPlace(
            CaseAction action, @Nullable String reason, @Nullable String shelf, @Nullable String missing) {
        TakeStep step = new TakeStep(new CaseId(UUID.randomUUID()), 0, action, DAY, reason, shelf);
        assertRefused(missing, step::told);
    }

    @Test
    void whatIsToldOfAnArchivedFileIsItsPlace() {
        CaseId id = new CaseId(UUID.randomUUID());
        assertThat(new TakeStep(id, 0, CaseAction.ARCHIVE, DAY, "Full", "K1").told())
                .isEqualTo("K1");
        assertThat(new TakeStep(id, 0, CaseAction.SUSPEND, DAY, "Fled", "K1").told())
                .isEqualTo("Fled");
    }

    private static void assertRefused(@Nullable String field, Runnable told) {
        if (field == null) {
            told.run();
            return;
        }
        assertThatThrownBy(told::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
