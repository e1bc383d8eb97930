package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** One registers with a body before which the proceedings are in that stage (BLTTHS 2015 Đ34, Đ35, Đ163, Đ236). */
class RegisteredAuthorityTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void somebodyHarmedByACrime() {
        id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("VICTIM"));
    }

    @Test
    void anAppealIsBeforeACourtAlone() {
        assertThat(register("APPEAL", "INVESTIGATOR", "Cơ quan CSĐT Công an tỉnh"))
                .hasStatus(422)
                .bodyText()
                .contains("authorityKind-error", "không do loại cơ quan này giải quyết", "Cơ quan CSĐT");
        assertThat(count("registration", id)).isZero();
        assertThat(register("APPEAL", "COURT", "TAND tỉnh")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void anInvestigationIsBeforeAnInvestigatorAndAProsecutionBeforeAProcuracy() {
        assertThat(register("INVESTIGATION", "COURT", "TAND tỉnh")).hasStatus(422);
        assertThat(register("PROSECUTION", "INVESTIGATOR", "CQĐT tỉnh")).hasStatus(422);
        assertThat(register("INVESTIGATION", "ENTRUSTED_INVESTIGATOR", "Đồn Biên phòng cửa khẩu"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(register("PROSECUTION", "PROCURACY", "VKSND tỉnh")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aNameThatTellsAnotherKindIsToldAtItsField() {
        assertThat(register("APPEAL", "COURT", "Cơ quan CSĐT Công an tỉnh"))
                .hasStatus(422)
                .bodyText()
                .contains("authority-error", "không thuộc loại cơ quan đã chọn");
    }

    @Test
    void aDisputeOfCivilLawIsBeforeNobodyWhoInvestigates() {
        CaseId civil = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("PLAINTIFF"));
        assertThat(get("/cases/" + civil + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("value=\"COURT\"", "value=\"ENFORCER\"")
                .doesNotContain("value=\"INVESTIGATOR\"", "value=\"PROCURACY\"");
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .contains("value=\"INVESTIGATOR\"", "value=\"PROCURACY\"");
    }

    @Test
    void theKindIsAskedAndTakenFromTheStageOfTheCase() {
        assertThat(register("APPEAL", "", "TAND tỉnh"))
                .hasStatus(422)
                .bodyText()
                .contains("authorityKind-error");
        jdbc.sql("update casework.legal_aid_case set stage_code = 'APPEAL' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/registrations/new", As.legalAidOfficer()))
                .bodyText()
                .containsPattern("value=\"COURT\"[^>]*selected");
    }

    @Test
    void itStandsBesideANameThatDoesNotTellIt() {
        assertThat(register("APPEAL", "COURT", "Khu vực 1")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Tòa án: Khu vực 1");
        jdbc.sql("update casework.registration set authority_kind = null where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Khu vực 1")
                .doesNotContain("Tòa án: Khu vực 1");
    }

    private MvcTestResult register(String stage, String kind, String authority) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "authorityKind",
                kind,
                "authority",
                authority,
                "stageCode",
                stage,
                "capacity",
                "PROTECTOR",
                "sentOn",
                day(0));
    }
}
