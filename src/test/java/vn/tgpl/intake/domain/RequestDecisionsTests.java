package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Vietnam;

@TgplTest
@Transactional
class RequestDecisionsTests {

    private final RequestId id = RequestId.next();

    @Autowired
    RequestReception reception;

    @Autowired
    RequestDecisions decisions;

    @Autowired
    RequestAcceptance acceptance;

    @Autowired
    DecisionQueries queries;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService accounts;

    private Actor officer;
    private Actor head;

    @BeforeEach
    void signIn() {
        officer = DeskFixture.actor(accounts, "tiepnhan");
        head = DeskFixture.actor(accounts, "giamdoc");
    }

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
    void anAcceptanceIsWrittenWithItsArticle() {
        reception.log(DeskFixture.complete(id), officer);
        acceptance.accept(new AcceptRequest(id, null, null), officer);
        assertThat(queries.of(id)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(RequestStep.ACCEPTANCE);
            assertThat(decision.by()).isEqualTo(officer.displayName());
            assertThat(decision.legalReference()).contains("30");
            assertThat(decision.caseId()).isNotNull();
        });
    }

    @Test
    void withoutPapersAnAcceptanceNeedsAGroundAndAReason() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "x"), officer))
                .isInstanceOf(UrgentGroundMissing.class);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, UrgentGround.HEARING, "x"), officer))
                .isInstanceOf(UrgentGroundMissing.class);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, UrgentGround.HEAD_DECISION, null), head))
                .isInstanceOf(ReasonMissing.class);
        acceptance.accept(new AcceptRequest(id, UrgentGround.HEAD_DECISION, "harm is near"), head);
        assertThat(count("intake.request_acceptance where request_id = :id and urgent_ground = 'HEAD_DECISION'"))
                .isOne();
    }

    @Test
    void whoReceivesReportsAndTheHeadDecidesToAcceptAtOnce() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        AcceptRequest atOnce = new AcceptRequest(id, UrgentGround.HEAD_DECISION, "harm is near");
        assertThatThrownBy(() -> acceptance.accept(atOnce, officer))
                .isInstanceOfSatisfying(
                        HeadDecidesUrgency.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("urgentGround"));
        acceptance.accept(atOnce, head);
    }

    @Test
    void whatIsToBeRefusedIsAcceptedByTheHeadAloneAndForAGroupInForce() {
        reception.log(DeskFixture.ofNoGroup(id), officer);
        UrgentGround ground = UrgentGround.HEAD_DECISION;
        assertThatThrownBy(() -> acceptance.accept(accepting("TRE_EM", ground), officer))
                .isInstanceOf(HeadDecidesAgainstRefusal.class);
        assertThatThrownBy(() -> acceptance.accept(accepting(null, ground), head))
                .isInstanceOfSatisfying(
                        GroupInForceNotNamed.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("groupCode"));
        assertThatThrownBy(() -> acceptance.accept(accepting("BI_HAI_16_18", ground), head))
                .as("repealed")
                .isInstanceOf(GroupInForceNotNamed.class);
        assertThatThrownBy(() -> acceptance.accept(accepting("HO_NGHEO", null), head))
                .as("its papers are not there")
                .isInstanceOf(UrgentGroundMissing.class);
        acceptance.accept(accepting("HO_NGHEO", ground), head);
        entities.flush();
        assertThat(jdbc.sql("""
                        select string_agg(g.group_code || ' ' || d.kind, ', ') from casework.case_group g
                          join intake.request_acceptance a on a.case_id = g.case_id
                          join casework.deadline d on d.case_id = g.case_id and d.kind = 'MISSING_PAPERS'
                         where a.request_id = :id""").param("id", id.value()).query(String.class).single())
                .as("the case is filed under the group named, and its papers are awaited")
                .isEqualTo("HO_NGHEO MISSING_PAPERS");
    }

    private AcceptRequest accepting(@Nullable String group, @Nullable UrgentGround ground) {
        return new AcceptRequest(id, ground, "seen at home", null, group);
    }

    @Test
    void anEventBeyondAnybodysControlGivesTenWorkingDaysForThePapers() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        acceptance.accept(
                new AcceptRequest(id, UrgentGround.HEAD_DECISION, "harm is near", "flood on the road", null), head);
        entities.flush();
        assertThat(jdbc.sql("""
                        select d.amount from casework.deadline d
                          join intake.request_acceptance a on a.case_id = d.case_id
                         where a.request_id = :id and d.kind = 'MISSING_PAPERS'""").param("id", id.value()).query(Integer.class).single())
                .isEqualTo(10);
        assertThat(queries.of(id).get(0).reason()).isEqualTo("harm is near\nflood on the road");
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
        decisions.transfer(new TransferRequest(id, null, "Centre of the other province", "lives there"), officer);
        assertThat(queries.of(id)).extracting(DecisionView::kind).containsExactly(RequestStep.TRANSFER);
    }

    @Test
    void aMatterOfCommerceIsAcceptedByNobody() {
        reception.log(DeskFixture.complete(id), officer);
        entities.flush();
        jdbc.sql("update intake.request set commercial = true where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
        assertThatThrownBy(() -> acceptance.accept(accepting("HO_NGHEO", UrgentGround.HEAD_DECISION), head))
                .isInstanceOf(CommercialNotAided.class);
    }

    @Test
    void aMatterOfAnotherCentreIsKeptByTheHeadAloneAndForAReason() {
        reception.log(DeskFixture.ofAnotherProvince(id), officer);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "x"), officer))
                .isInstanceOf(HeadDecidesAgainstRefusal.class);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, null), head))
                .isInstanceOf(ReasonMissing.class);
        acceptance.accept(new AcceptRequest(id, null, "the other centre has nobody"), head);
    }

    @Test
    void calledPapersComeInAndMakeTheRequestComplete() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        decisions.callForPapers(new CallForPapers(id, "certificate", null), officer);
        decisions.papersArrived(
                new NotePapers(
                        id,
                        LocalDate.now(Vietnam.ZONE),
                        Map.of("POOR_CERTIFICATE", PaperShown.as(PaperForm.CERTIFIED_COPY))),
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

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
