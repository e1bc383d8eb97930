package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.ActorId;

/** A referral and the request that answers it lead to each other. */
class ReferralTyingTests extends ReferralWebTest {

    @Test
    void theRequestLeadsBackToItsReferral() {
        send();
        RequestId request = requestOf();
        publish(new RequestLogged(request, id));
        jdbc.sql("update intake.request set referral_id = :referral where id = :id")
                .param("referral", id)
                .param("id", request.value())
                .update();
        assertThat(mvc.get().uri("/requests/" + request).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("/referrals/" + id, "Phiếu giới thiệu " + code(), "UBND xã Krông Pắc");
    }

    @Test
    void whoHadComeByHimselfIsTiedToHisRequestAndTheSenderHearsHowItStands() {
        send();
        RequestId request = requestOf();
        assertThat(link("TN.KHONG.CO", As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("receiptCode-error", "TN.KHONG.CO", NAME)
                .doesNotContain("??");
        assertThat(link("", As.intakeOfficer())).hasStatus(422);
        assertThat(link(receipt(request), As.otherProvince())).hasStatus(404);
        assertThat(link(receipt(request).toLowerCase(Locale.ROOT), As.intakeOfficer()))
                .hasRedirectedUrl("/requests/" + request);
        entities.clear();
        assertThat(sentList()).bodyText().contains("Đã tiếp nhận").doesNotContain(request.toString());
        assertThat(mvc.get().uri("/requests/" + request).with(As.intakeOfficer()))
                .bodyText()
                .contains("Phiếu giới thiệu " + code());
        assertThat(link(receipt(request), As.intakeOfficer()))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung bạn đã ghi", "TN.TT.99901.2026", "Đã tiếp nhận")
                .contains("chính bạn vừa lưu", ", lúc ")
                .containsAnyOf("Gắn phiếu giới thiệu với yêu cầu đã có", "Gắn yêu cầu với phiếu giới thiệu")
                .doesNotContain("??");
    }

    @Test
    void whoWasSentByTwoAgenciesHasOneRequestThatAnswersBoth() {
        send();
        UUID other = sentByTheJusticeOffice();
        RequestId request = requestOf();
        String receipt = receipt(request);
        assertThat(link(receipt, As.intakeOfficer())).hasRedirectedUrl("/requests/" + request);
        assertThat(link(other, receipt, As.intakeOfficer())).hasRedirectedUrl("/requests/" + request);
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + request).with(As.intakeOfficer()))
                .bodyText()
                .contains("/referrals/" + id, "/referrals/" + other)
                .contains(
                        "Phiếu giới thiệu " + code() + " của UBND xã Krông Pắc", " của Phòng Tư pháp huyện Krông Pắc");

        publish(new RequestRefused(
                request, Instant.parse("2026-11-20T02:00:00Z"), new ActorId(Rows.account(3)), "NOT_ENTITLED"));
        assertThat(state(id)).isEqualTo("REFUSED");
        assertThat(state(other)).isEqualTo("REFUSED");
    }

    @Test
    void untyingOneReferralLeavesTheOtherAndTheRequestNamesIt() {
        send();
        UUID other = sentByTheJusticeOffice();
        RequestId request = requestOf();
        String receipt = receipt(request);
        link(receipt, As.intakeOfficer());
        link(other, receipt, As.intakeOfficer());
        assertThat(mvc.post()
                        .uri("/referrals/{id}/untying", id)
                        .param("reason", "Nhầm người")
                        .with(As.intakeOfficer())
                        .with(csrf()))
                .hasRedirectedUrl("/referrals/" + id);
        entities.flush();
        entities.clear();
        assertThat(state(id)).isEqualTo("WAITING");
        assertThat(state(other)).isEqualTo("TAKEN_UP");
        assertThat(jdbc.sql("select referral_id from intake.request where id = :id")
                        .param("id", request.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(other);
    }

    /** The same citizen, whom the justice office sends too. */
    private UUID sentByTheJusticeOffice() {
        UUID other = ReferralId.next().value();
        assertThat(mvc.post()
                        .uri("/referrals")
                        .param("id", other.toString())
                        .param("fullName", NAME)
                        .param("contact", "0905 111 222")
                        .param("personStatus", "bị hại")
                        .param("matter", "Bị đánh gây thương tích")
                        .param("paperSeen", "chưa có")
                        .with(As.user("phongtuphap"))
                        .with(csrf()))
                .hasStatus(302);
        entities.flush();
        return other;
    }

    private String state(UUID referral) {
        return jdbc.sql("select state from referrals.referral where id = :id")
                .param("id", referral)
                .query(String.class)
                .single();
    }

    private MvcTestResult link(String receipt, RequestPostProcessor who) {
        return link(id, receipt, who);
    }

    private MvcTestResult link(UUID referral, String receipt, RequestPostProcessor who) {
        MvcTestResult linked = mvc.post()
                .uri("/referrals/{id}/request", referral)
                .param("receiptCode", receipt)
                .with(who)
                .with(csrf())
                .exchange();
        entities.flush();
        return linked;
    }

    /** Gives the request a code as the number book writes it. */
    private String receipt(RequestId request) {
        String code = "TN.TT.99901.2026";
        jdbc.sql("update intake.request set receipt_code = :code where id = :id")
                .param("code", code)
                .param("id", request.value())
                .update();
        return code;
    }
}
