package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.FormOfAid;

class ReasonAskedTests {

    /** TT 12/2018 Đ8 k2: a simple question; whatever the law proposes instead, or more than advice, is explained. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ELIGIBLE       | DIFFERS | DIFFERS          | DIFFERS
            URGENT         | DIFFERS | DIFFERS          | DIFFERS
            PAPERS_MISSING | DIFFERS | DIFFERS          | DIFFERS
            PLACE_UNKNOWN  | DIFFERS | DIFFERS          | DIFFERS
            TRANSFER       | DIFFERS | DIFFERS          | DIFFERS
            REFUSE         | DIFFERS | DIFFERS          | DIFFERS
            COMMERCIAL     | DIFFERS | DIFFERS          | DIFFERS
            GROUP_OPEN     | NO      | MORE_THAN_ADVICE | MORE_THAN_ADVICE
            """)
    void onlyAQuestionOfAdviceOnWhichNothingIsProposedIsAnsweredAtOnceWithoutAReason(
            Verdict proposed, ReasonAsked advice, ReasonAsked litigation, ReasonAsked representation) {
        assertThat(ReasonAsked.of(Decision.SIMPLE_ANSWER, proposed, FormOfAid.ADVICE))
                .isEqualTo(advice);
        assertThat(ReasonAsked.of(Decision.SIMPLE_ANSWER, proposed, FormOfAid.LITIGATION))
                .isEqualTo(litigation);
        assertThat(ReasonAsked.of(Decision.SIMPLE_ANSWER, proposed, FormOfAid.OUT_OF_COURT_REPRESENTATION))
                .isEqualTo(representation);
    }

    @ParameterizedTest
    @EnumSource(FormOfAid.class)
    void everyOtherDecisionIsExplainedWhereAnotherIsProposedWhateverFormIsWanted(FormOfAid wanted) {
        assertThat(ReasonAsked.of(Decision.ACCEPTANCE, Verdict.ELIGIBLE, wanted))
                .isEqualTo(ReasonAsked.NO);
        assertThat(ReasonAsked.of(Decision.ACCEPTANCE, Verdict.REFUSE, wanted)).isEqualTo(ReasonAsked.DIFFERS);
        assertThat(ReasonAsked.of(Decision.PAPER_CALL, Verdict.PAPERS_MISSING, wanted))
                .isEqualTo(ReasonAsked.NO);
        assertThat(ReasonAsked.of(Decision.PAPER_CALL, Verdict.GROUP_OPEN, wanted))
                .isEqualTo(ReasonAsked.NO);
        assertThat(ReasonAsked.of(Decision.PAPER_CALL, Verdict.URGENT, wanted)).isEqualTo(ReasonAsked.DIFFERS);
    }

    @Test
    void aReasonThatIsAskedForAndMissingIsRefusedByWhatItWasAskedFor() {
        assertThatThrownBy(() -> ReasonAsked.DIFFERS.answeredBy(null)).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> ReasonAsked.MORE_THAN_ADVICE.answeredBy(null))
                .isInstanceOfSatisfying(
                        MoreThanAdviceAsked.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThatCode(() -> ReasonAsked.NO.answeredBy(null)).doesNotThrowAnyException();
        assertThatCode(() -> ReasonAsked.DIFFERS.answeredBy("only asked where")).doesNotThrowAnyException();
    }
}
