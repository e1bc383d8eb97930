package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;

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
        assertThat(link(receipt(request), As.intakeOfficer())).hasStatus(409);
    }

    @Test
    void aRequestAnswersOneReferralOnly() {
        send();
        RequestId request = requestOf();
        jdbc.sql("update intake.request set referral_id = :other where id = :id")
                .param("other", UUID.randomUUID())
                .param("id", request.value())
                .update();
        assertThat(link(receipt(request), As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("một phiếu giới thiệu khác");
    }

    private MvcTestResult link(String receipt, RequestPostProcessor who) {
        MvcTestResult linked = mvc.post()
                .uri("/referrals/{id}/request", id)
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
