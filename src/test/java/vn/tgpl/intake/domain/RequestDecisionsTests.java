package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Vietnam;

/** The other ends of a request: answered, passed on, told of the first of two. */
class RequestDecisionsTests extends DecisionsTest {

    @Autowired
    private PaperArrivals arrivals;

    @Autowired
    RequestDecisions decisions;

    @Test
    void theSameFormMakesOneRequest() {
        reception.log(DeskFixture.complete(id), officer);
        reception.log(DeskFixture.complete(id), officer);
        entities.flush();
        assertThat(count("intake.request where id = :id")).isOne();
        assertThat(jdbc.sql("select receipt_code from intake.request where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .matches("TN\\.TT\\.\\d+\\.\\d{4}");
    }

    @Test
    void theSecondDecisionIsToldOfTheFirst() {
        reception.log(DeskFixture.complete(id), officer);
        decisions.refuse(new RefuseRequest(id, "HANDLED_ELSEWHERE", "another centre has it"), officer);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, null), officer))
                .isInstanceOfSatisfying(RequestAlreadyDecided.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("intake.error.RequestAlreadyDecided.REFUSAL");
                    assertThat(refusal.args()).contains(officer.displayName());
                });
    }

    @Test
    void aRequestOfAnotherProvinceIsPassedOnAndNotRefusedForIt() {
        reception.log(DeskFixture.ofAnotherProvince(id), officer);
        assertThatThrownBy(() -> decisions.refuse(new RefuseRequest(id, "NOT_ENTITLED", "elsewhere"), officer))
                .isInstanceOfSatisfying(
                        OutOfProvinceIsTransferred.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("groundCode"));
        decisions.transfer(
                new TransferRequest(
                        id, null, "Centre of the other province", "lives there", DisclosureBasis.ofGround("TRANSFER")),
                officer);
        assertThat(queries.of(id)).extracting(DecisionView::kind).containsExactly(RequestStep.TRANSFER);
    }

    @Test
    void calledPapersComeInAndMakeTheRequestComplete() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        decisions.callForPapers(new CallForPapers(id, "certificate", null), officer);
        arrivals.note(
                new NotePapers(
                        id,
                        LocalDate.now(Vietnam.ZONE),
                        Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.CERTIFIED_COPY)),
                        DossierCame.NOTHING),
                officer);
        acceptance.accept(new AcceptRequest(id, null, null), officer);
        assertThat(queries.of(id))
                .extracting(DecisionView::kind)
                .containsExactlyInAnyOrder(RequestStep.PAPER_CALL, RequestStep.PAPER_ARRIVAL, RequestStep.ACCEPTANCE);
    }

    @Test
    void aSimpleAnswerIsNumberedInItsOwnBook() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        decisions.answer(new AnswerQuestion(id, "Land is registered at the commune.", "only asked where"), officer);
        assertThat(count("intake.simple_answer where request_id = :id and number > 0"))
                .isOne();
    }

    @Test
    void aSimpleAnswerKeepsWhatWasProposedWhyItDiffersAndItsArticle() {
        reception.log(DeskFixture.complete(id), officer);
        assertThatThrownBy(() -> decisions.answer(new AnswerQuestion(id, "At the commune.", null), officer))
                .isInstanceOfSatisfying(
                        ReasonMissing.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("reason"));
        assertThat(count("intake.simple_answer where request_id = :id")).isZero();
        decisions.answer(new AnswerQuestion(id, "At the commune.", "only asked where"), officer);
        entities.flush();
        assertThat(queries.of(id)).singleElement().satisfies(answer -> {
            assertThat(answer.kind()).isEqualTo(RequestStep.SIMPLE_ANSWER);
            assertThat(answer.departedFrom()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(answer.reason()).isEqualTo("only asked where");
            assertThat(answer.legalReference()).isEqualTo("TT 12/2018/TT-BTP Đ8 k2");
        });
        assertThat(
                        count(
                                "audit.entry where action = 'intake.answer' and reason = 'only asked where' and subject_id = :id::text"))
                .isOne();
    }

    @Test
    void anotherProvinceDecidesNothing() {
        reception.log(DeskFixture.complete(id), officer);
        Actor foreigner = DeskFixture.actor(accounts, "dongthap");
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "x"), foreigner))
                .isInstanceOf(NotFound.class);
    }
}
