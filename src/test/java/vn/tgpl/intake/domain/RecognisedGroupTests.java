package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Luật TGPL 2017 Đ7, Đ30 k3, k4: the head recognises a group nobody claimed, but none that what is known excludes. */
class RecognisedGroupTests extends DecisionsTest {

    @BeforeEach
    void aGrownUpOfWhomSomebodySaidThatNoGroupApplies() {
        reception.log(DeskFixture.ofNoGroup(id), officer);
        entities.flush();
        jdbc.sql("delete from intake.request_group where request_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update intake.request set no_group_applies = true where id = :id")
                .param("id", id.value())
                .update();
        entities.clear();
    }

    @Test
    void theGroupThatTheHeadNamesCountsWhereNoneWasSaidToApply() {
        acceptance.accept(accepting("HO_NGHEO"), head);
        entities.flush();
        assertThat(jdbc.sql("""
                        select string_agg(g.group_code, ',') from casework.case_group g
                          join intake.request_acceptance a on a.case_id = g.case_id where a.request_id = :id""").param("id", id.value()).query(String.class).single())
                .isEqualTo("HO_NGHEO");
    }

    @Test
    void aGroupOfAnotherAgeIsRefusedAtItsField() {
        assertThatThrownBy(() -> acceptance.accept(accepting("TRE_EM"), head))
                .isInstanceOfSatisfying(
                        GroupExcluded.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("groupCode"));
        assertThat(count("intake.request_acceptance where request_id = :id")).isZero();
    }

    private AcceptRequest accepting(String group) {
        return new AcceptRequest(id, UrgentGround.HEAD_DECISION, "seen at home", null, group, null);
    }
}
