package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ6 k1 c: once an authority was told of a decision, that stands with the person; a notice to himself does not. */
class DisclosedNoticeTests extends DutyWebTest {

    @Test
    void theAuthorityHearsWhyItsPersonIsNotHelpedHere() {
        UUID request = request("AUTHORITY");
        jdbc.sql("update intake.request set notifying_authority = 'Công an phường Tân Lợi' where id = :id")
                .param("id", request)
                .update();
        refuse(request);
        assertThat(meet(duty("D9_ANSWER", request), 0, "POST")).hasStatus(302);
        assertThat(told()).containsExactly("NOTICE: Công an phường Tân Lợi");
    }

    @Test
    void aRefusalSentToThePersonHimselfLetsNothingLeave() {
        assertThat(meet(refusedRequestsDuty(), 0, "POST")).hasStatus(302);
        assertThat(told()).isEmpty();
    }

    @Test
    void theAuthorityOfACaseHearsWhoWasAppointedThoughNobodyWroteDownItsName() {
        CaseId id = litigation();
        assign(id, setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER));
        assertThat(meet(duty("D11", id.value()), 0, "POST")).hasStatus(302);
        assertThat(told()).hasSize(1).first().asString().startsWith("NOTICE: ");
    }

    private List<String> told() {
        return jdbc.sql("select ground_code || ': ' || recipient from people.disclosure where ground_code = 'NOTICE'")
                .query(String.class)
                .list();
    }
}
