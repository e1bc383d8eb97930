package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.referrals.ReferralId;

/** A referral is tied to the request of the same person; a tie that was a mistake is undone. */
@TgplTest
@Transactional
class TiedReferralTests {

    private final UUID id = ReferralId.next().value();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private UUID request;

    @BeforeEach
    void somebodyIsReferredAndSomebodyElseHadCome() {
        post(
                "/referrals",
                As.communeClerk(),
                "id",
                id.toString(),
                "fullName",
                "Y Blăk Êban",
                "contact",
                "0905 111 222",
                "personStatus",
                "bị hại",
                "matter",
                "Bị đánh gây thương tích",
                "paperSeen",
                "chưa có");
        request = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Y Bhok Mlo");
        jdbc.sql("update intake.request set receipt_code = 'TN.TT.99902.2026' where id = :id")
                .param("id", request)
                .update();
    }

    @Test
    void aRequestOfAnotherNameIsTiedWithAReasonOnly() {
        assertThat(tie(""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error", "Y Bhok Mlo", "TN.TT.99902.2026")
                .doesNotContain("??");
        assertThat(row()).isEqualTo("WAITING");
        assertThat(tie("Ten thuong goi")).hasRedirectedUrl("/requests/" + request);
        assertThat(row()).isEqualTo("TAKEN_UP");
        assertThat(journal("referrals.link")).isEqualTo("Ten thuong goi");
    }

    @Test
    void aMistakeIsUndoneWithItsReasonAndTheCitizenIsWaitedForAgain() {
        tie("Ten thuong goi");
        String page = "/referrals/" + id;
        assertThat(mvc.get().uri(page).with(As.intakeOfficer())).bodyText().contains(page + "/untying");
        assertThat(mvc.get().uri(page + "/untying").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
        assertThat(untie(As.intakeOfficer(), "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(untie(As.otherProvince(), "Nham nguoi")).hasStatus(404);
        assertThat(untie(As.intakeOfficer(), "Nham nguoi")).hasRedirectedUrl(page);
        assertThat(row()).isEqualTo("WAITING");
        assertThat(jdbc.sql("select referral_id is null from intake.request where id = :id")
                        .param("id", request)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(journal("referrals.untie")).isEqualTo("Nham nguoi");
        assertThat(mvc.get().uri(page).with(As.intakeOfficer())).bodyText().contains("/requests/new?referral=" + id);
    }

    @Test
    void whatNobodyTiedIsNotUndone() {
        assertThat(untie(As.intakeOfficer(), "Nham nguoi"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung bạn đã ghi", "Nham nguoi", "Đang chờ")
                .doesNotContain("??");
    }

    private MvcTestResult tie(String reason) {
        return post(
                "/referrals/" + id + "/request",
                As.intakeOfficer(),
                "receiptCode",
                "TN.TT.99902.2026",
                "reason",
                reason);
    }

    private MvcTestResult untie(RequestPostProcessor who, String reason) {
        return post("/referrals/" + id + "/untying", who, "reason", reason);
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path).with(who).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        MvcTestResult result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private String row() {
        return jdbc.sql("select state from referrals.referral where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private String journal(String action) {
        return jdbc.sql("select reason from audit.entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", id.toString())
                .query(String.class)
                .single();
    }
}
