package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;
import vn.tgpl.PageText;

/** A call for papers begins with all that is missing, and with nothing that was shown. */
class CalledForTests extends DecisionWebTest {

    private static final String PLACE = "Nơi cư trú của người được trợ giúp hoặc nơi xảy ra vụ việc";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void thePapersOfTheGroupAreCalledForWithThePlace() {
        change("update people.person set residence_province_code = null, commune_code = null"
                + " where id = (select beneficiary_id from intake.request where id = :id)");
        change("update intake.request set matter_province_code = null, limitation_on = current_date where id = :id");
        assertThat(text()).contains(PLACE, "Giấy chứng nhận hộ nghèo");
    }

    @Test
    void aPaperThatWasShownIsNotCalledForAgainToTellTheBirth() {
        change("update people.person set birth_year = null, birth_date = null"
                + " where id = (select beneficiary_id from intake.request where id = :id)");
        change("update intake.request_group set group_code = 'TRE_EM' where request_id = :id");
        change(
                "insert into intake.request_paper (request_id, paper_code, shown_as) values (:id, 'BIRTH_CERTIFICATE', 'ORIGINAL')");
        assertThat(text())
                .contains("Trẻ em: ghi ngày, tháng, năm sinh theo giấy đã có (Giấy khai sinh)")
                .doesNotContain(PLACE);
    }

    @Test
    void whoeverDecidesAndReceivesNothingIsLedToNoFormOfReception() {
        change("update people.person set birth_year = null, birth_date = null"
                + " where id = (select beneficiary_id from intake.request where id = :id)");
        change("update intake.request_group set group_code = 'TRE_EM' where request_id = :id");
        change(
                "insert into intake.request_paper (request_id, paper_code, shown_as) values (:id, 'BIRTH_CERTIFICATE', 'ORIGINAL')");
        assertThat(text()).contains("/edit?back=");
        jdbc.sql("delete from identity.role_right where role_code = 'INTAKE_OFFICER' and right_code = 'intake:receive'")
                .update();
        assertThat(text()).contains("ghi ngày, tháng, năm sinh").doesNotContain("/edit?back=");
    }

    private String text() {
        return HtmlUtils.htmlUnescape(PageText.of(form().getResponse()));
    }

    private MvcTestResult form() {
        return mvc.get()
                .uri("/requests/" + id + "/paper-call")
                .with(As.intakeOfficer())
                .exchange();
    }

    private void change(String sql) {
        jdbc.sql(sql).param("id", id).update();
    }
}
