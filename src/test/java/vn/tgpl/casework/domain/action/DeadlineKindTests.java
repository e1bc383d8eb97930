package vn.tgpl.casework.domain.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.calendar.PeriodOfLaw.Responsible;
import vn.tgpl.casework.DeadlineKind;

/** Whether a duty of a case falls to its reader follows from whom the law makes responsible and from who may act on it. */
class DeadlineKindTests {

    @ParameterizedTest
    @CsvSource({
        "ASSIGNMENT, ASSIGN",
        "CHANGE_REPLY, ANSWER_CHANGE",
        "REPLACEMENT, REPLACE_EXECUTOR",
        "MISSING_PAPERS, EXTEND_PAPERS"
    })
    void whatTheOfficeHasToDoFallsToWhoeverMayDoIt(DeadlineKind kind, CaseAction action) {
        assertThat(kind.fallsTo(action.right()::equals, false)).isTrue();
        assertThat(kind.fallsTo(right -> !right.equals(action.right()), true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVICE_ANSWER", "EXTENDED_ADVICE_ANSWER", "FILE_HANDOVER"})
    void whatTheExecutorHasToDoFallsToHimAloneWhateverOthersMay(DeadlineKind kind) {
        assertThat(kind.fallsTo(right -> true, false)).isFalse();
        assertThat(kind.fallsTo(right -> false, true)).isTrue();
    }

    @Test
    void whatAnotherProvinceAnswersFallsToNobodyHere() {
        assertThat(DeadlineKind.VERIFICATION_RESULT.responsible()).isEqualTo(Responsible.OTHER_CENTRE);
        assertThat(DeadlineKind.VERIFICATION_RESULT.fallsTo(right -> true, true))
                .isFalse();
    }

    @Test
    void theExecutorAnswersAdviceAndHandsTheFileOver() {
        assertThat(DeadlineKind.values())
                .filteredOn(kind -> kind.responsible() == Responsible.EXECUTOR)
                .containsExactly(
                        DeadlineKind.ADVICE_ANSWER, DeadlineKind.EXTENDED_ADVICE_ANSWER, DeadlineKind.FILE_HANDOVER);
    }
}
