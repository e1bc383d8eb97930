package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.tgpl.As;

/** What papers that are there tell is written down by whoever receives requests; nobody is called for it (Luật TGPL 2017 Đ30 k2). */
class OnlyToWritePageTests extends DecisionWebTest {

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void noBirthIsWrittenDown() {
        change("update people.person set birth_year = null, birth_date = null"
                + " where id = (select beneficiary_id from intake.request where id = :id)");
        change("update intake.request_group set group_code = 'TRE_EM' where request_id = :id");
    }

    @Test
    void aCertificateThatIsNotThereIsCalledFor() {
        assertThat(page())
                .containsPattern("btn btn-primary\" href=\"/requests/[^\"]*/paper-call")
                .doesNotContain("Không cần yêu cầu bổ sung");
    }

    @Test
    void ofOneThatIsThereNothingIsProposedToBeCalledFor() {
        showBirthCertificate();
        assertThat(page())
                .contains("Không cần yêu cầu bổ sung", "chỉ còn ghi vào hồ sơ")
                .containsPattern("btn btn-secondary\" href=\"/requests/[^\"]*/paper-call");
    }

    @Test
    void whoeverReceivesNothingIsToldWhoWritesIt() {
        showBirthCertificate();
        jdbc.sql("delete from identity.role_right where role_code = 'INTAKE_OFFICER' and right_code = 'intake:receive'")
                .update();
        assertThat(page()).contains("Hãy báo người tiếp nhận ghi vào hồ sơ");
    }

    private void showBirthCertificate() {
        change(
                "insert into intake.request_paper (request_id, paper_code, shown_as) values (:id, 'BIRTH_CERTIFICATE', 'ORIGINAL')");
    }

    private String page() {
        return HtmlUtils.htmlUnescape(new String(
                mvc.get()
                        .uri("/requests/" + id)
                        .with(As.intakeOfficer())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8));
    }

    private void change(String sql) {
        jdbc.sql(sql).param("id", id).update();
    }
}
