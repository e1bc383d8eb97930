package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who accepts a request, on which ground, and what nobody accepts (Luật TGPL 2017 Đ30). */
class AcceptanceDecisionsTests extends DecisionsTest {

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
        return new AcceptRequest(id, ground, "seen at home", null, group, null);
    }

    @Test
    void anEventBeyondAnybodysControlGivesTenWorkingDaysForThePapers() {
        reception.log(DeskFixture.withoutPapers(id), officer);
        acceptance.accept(
                new AcceptRequest(id, UrgentGround.HEAD_DECISION, "harm is near", "flood on the road", null, null),
                head);
        entities.flush();
        assertThat(jdbc.sql("""
                        select d.amount from casework.deadline d
                          join intake.request_acceptance a on a.case_id = d.case_id
                         where a.request_id = :id and d.kind = 'MISSING_PAPERS'""").param("id", id.value()).query(Integer.class).single())
                .isEqualTo(10);
        assertThat(queries.of(id).get(0).reason()).isEqualTo("harm is near\nflood on the road");
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
    void aMatterOfAnotherCentreIsKeptByNobodyUnlessTheCentralAuthorityAskedForIt() {
        reception.log(DeskFixture.ofAnotherProvince(id), officer);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "x"), officer))
                .isInstanceOf(ElsewhereIsTransferred.class);
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "the other centre has nobody"), head))
                .isInstanceOf(ElsewhereIsTransferred.class);
        entities.flush();
        jdbc.sql("update intake.request set central_order = true where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
        acceptance.accept(new AcceptRequest(id, null, null), officer);
        assertThat(count("intake.request_acceptance where request_id = :id")).isOne();
    }
}
