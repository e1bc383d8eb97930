package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Luật TGPL 2017 Đ7, Đ30: whoever accepts somebody whose birth nobody told says why and on which ground, and the paper follows. */
class DoubtAcceptedTests extends DecisionsTest {

    @BeforeEach
    void aChildOfWhomNoBirthIsKnown() {
        reception.log(DeskFixture.ofNoGroup(id), officer);
        entities.flush();
        jdbc.sql("""
                        update people.person set birth_year = null
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", id.value()).update();
        jdbc.sql("""
                        insert into intake.request_paper (request_id, paper_code, shown_as)
                        values (:id, 'PROCEDURAL_DOCUMENT', 'ORIGINAL')""").param("id", id.value()).update();
        entities.clear();
    }

    @Test
    void withoutAGroundThatTheFactsBearOutNobodyAcceptsButAHead() {
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, null, "looks ten years old"), officer))
                .isInstanceOf(UrgentGroundMissing.class);
        assertThatThrownBy(() ->
                        acceptance.accept(new AcceptRequest(id, UrgentGround.HEARING, "looks ten years old"), officer))
                .isInstanceOf(UrgentGroundMissing.class);
        assertThatThrownBy(() -> acceptance.accept(
                        new AcceptRequest(id, UrgentGround.HEAD_DECISION, "looks ten years old"), officer))
                .isInstanceOf(HeadDecidesUrgency.class);
    }

    @Test
    void aGroupTheHeadNamesHimselfCallsForThePaperAsWell() {
        noGroupIsSaidToApply();
        assertThatThrownBy(() -> acceptance.accept(naming(null), head)).isInstanceOf(UrgentGroundMissing.class);
        acceptance.accept(naming(UrgentGround.HEAD_DECISION), head);
        entities.flush();
        assertThat(queries.of(id))
                .singleElement()
                .satisfies(decision -> assertThat(decision.papersOwed()).contains("Trẻ em", "Giấy khai sinh"));
    }

    private AcceptRequest naming(@Nullable UrgentGround ground) {
        return new AcceptRequest(id, ground, "looks ten years old", null, "TRE_EM", null);
    }

    private void noGroupIsSaidToApply() {
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update intake.request set no_group_applies = true where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
    }

    @Test
    void whatTheHeadDecidesNamesThePaperAndItsPeriodRuns() {
        assertThatThrownBy(() -> acceptance.accept(new AcceptRequest(id, UrgentGround.HEAD_DECISION, null), head))
                .isInstanceOf(ReasonMissing.class);
        acceptance.accept(new AcceptRequest(id, UrgentGround.HEAD_DECISION, "looks ten years old"), head);
        entities.flush();
        assertThat(queries.of(id))
                .singleElement()
                .satisfies(decision -> assertThat(decision.papersOwed()).contains("Trẻ em", "Giấy khai sinh"));
        assertThat(count("""
                casework.deadline d join intake.request_acceptance a on a.case_id = d.case_id
                 where a.request_id = :id and d.kind = 'MISSING_PAPERS' and d.met_at is null""")).isOne();
    }
}
