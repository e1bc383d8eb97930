package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Nobody stands on both sides of a case, nor twice: a number belongs to one person. */
class OwnOpponentTests extends CaseWebTest {

    private static final String NUMBER = "066185000777";

    @Test
    void whoIsHelpedIsRefusedAsAPartyAtHisRowWithWhatWasTyped() {
        CaseId id = helped();
        assertThat(parties(id, "Nguoi Khac Ten", NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error", "của người được trợ giúp pháp lý", "Nguoi Khac Ten");
        assertThat(parties(id, "Nguoi Khac Ten", "066185000778")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aNumberThatStaysOnRecordIsHeldAgainstHimToo() {
        CaseId id = helped();
        jdbc.sql("update casework.case_party set national_id = :number where case_id = :id")
                .param("number", NUMBER)
                .param("id", id.value())
                .update();
        UUID party = jdbc.sql("select id from casework.case_party where case_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(post(
                        "/cases/" + id + "/parties",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "parties[0].id",
                        party.toString(),
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Tran Van Doi"))
                .hasStatus(422)
                .bodyText()
                .contains("parties[0].nationalId-error");
    }

    private CaseId helped() {
        CaseId id = litigation();
        jdbc.sql("""
                        update people.person set national_id = :number
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("number", NUMBER).param("id", id.value()).update();
        return id;
    }

    private MvcTestResult parties(CaseId id, String name, String number) {
        return post(
                "/cases/" + id + "/parties",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "parties[0].role",
                "OPPOSING",
                "parties[0].fullName",
                name,
                "parties[0].nationalId",
                number);
    }
}
