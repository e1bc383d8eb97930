package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
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
    void theCentreReadsWhyItWasTiedAndTheSenderDoesNot() {
        tie("Ten thuong goi la Bhok");
        assertThat(page("/referrals/" + id, As.intakeOfficer()))
                .contains(
                        "Lý do gắn với yêu cầu khác họ tên",
                        "Ten thuong goi la Bhok",
                        "Gắn với yêu cầu TN.TT.99902.2026")
                .doesNotContain("??");
        assertThat(page("/referrals/" + id + "/receipt", As.communeClerk()))
                .doesNotContain("Ten thuong goi la Bhok", "TN.TT.99902.2026", "??");
    }

    @Test
    void theHistoryOfTheRequestTellsThatItWasTiedAndUntied() {
        tie("Ten thuong goi la Bhok");
        untie(As.director(), "Nham nguoi khac");
        assertThat(page("/requests/" + request, As.intakeOfficer()))
                .containsSubsequence(
                        "Gỡ khỏi phiếu GT-", "Nham nguoi khac", "Gắn với phiếu GT-", "Ten thuong goi la Bhok")
                .contains(name("giamdoc"), name("tiepnhan"))
                .doesNotContain("??");
        assertThat(page("/referrals/" + id, As.intakeOfficer()))
                .containsSubsequence("Gỡ khỏi yêu cầu TN.TT.99902.2026", "Gắn với yêu cầu TN.TT.99902.2026")
                .doesNotContain("Lý do gắn với yêu cầu khác họ tên");
    }

    @Test
    void whatHadEndedBeforeItWasTiedHasEndedAgainAfterwards() {
        post(
                "/referrals/" + id + "/ending",
                As.intakeOfficer(),
                "end",
                "NOT_REACHED",
                "reason",
                "Goi ba lan khong nghe");
        tie("Ten thuong goi la Bhok");
        assertThat(row()).isEqualTo("TAKEN_UP");
        assertThat(page("/referrals/" + id, As.intakeOfficer()))
                .containsSubsequence("Gắn với yêu cầu TN.TT.99902.2026", "Không liên hệ được", "Goi ba lan khong nghe");
        untie(As.intakeOfficer(), "Nham nguoi khac");
        assertThat(row()).isEqualTo("NOT_REACHED");
        assertThat(page("/referrals/" + id + "/receipt", As.communeClerk()))
                .contains("Không liên hệ được", "Goi ba lan khong nghe", "phiếu này vẫn dùng được");
    }

    @Test
    void anEndThatCameTooLateGivesBackChoiceAndReason() {
        tie("Ten thuong goi la Bhok");
        assertThat(post(
                        "/referrals/" + id + "/ending",
                        As.intakeOfficer(),
                        "end",
                        "NOT_WANTED",
                        "reason",
                        "Goi ba lan khong nghe"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung bạn đã ghi", "Không có nhu cầu", "Goi ba lan khong nghe")
                .doesNotContain("??");
    }

    @Test
    void whatNobodyTiedIsNotUndone() {
        assertThat(untie(As.intakeOfficer(), "Nham nguoi"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung bạn đã ghi", "Nham nguoi", "Đang chờ")
                .doesNotContain("??");
    }

    private String page(String path, RequestPostProcessor who) {
        MvcTestResult page = mvc.get().uri(path).with(who).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String name(String account) {
        return jdbc.sql("select display_name from identity.account where username = :name")
                .param("name", account)
                .query(String.class)
                .single();
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
