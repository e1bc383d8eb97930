package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** The chooser puts first who fits the case, and tells why each stands where he does. */
class CandidatesByFitTests extends CaseWebTest {

    @Test
    void whoSpeaksTheLanguageStandsFirstThoughHeHasMoreToDo() {
        setup.practitioner("LEGAL_AID_OFFICER", "An Khong Noi", Rows.account(3));
        jdbc.sql("update practitioners.practitioner set languages = 'Tieng Viet, tiếng Ê Đê' where id = :id")
                .param("id", officer)
                .update();
        CaseId busy = open(CaseSetup.Accepted.litigation(weekAgo()).name("Ban Mot Viec"));
        setup.assign(busy, officer, CaseSetup.OFFICER, weekAgo());
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).name("H Can Ngon Ngu"));
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .doesNotContain("nói tiếng Ê Đê");
        jdbc.sql("""
                        update people.person set ethnicity_code = '12'
                         where id = (select beneficiary_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)Tran Thi Minh Tam.*nói tiếng Ê Đê.*An Khong Noi")
                .contains("nói tiếng Ê Đê · đã làm vụ việc thuộc lĩnh vực Hình sự", "1 vụ việc đang làm")
                .doesNotContain("??");
    }
}
