package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;

/** Somebody who was referred and cannot be reached, or wants no legal aid. */
class ReferralEndingTests extends ReferralWebTest {

    private static final String REASON = "Goi ba lan, so khong co nguoi nhan";

    @ParameterizedTest
    @CsvSource({"NOT_REACHED, Không liên hệ được", "NOT_WANTED, Không có nhu cầu"})
    void theSenderReadsTheAnswerAndItsReason(String end, String words) {
        send();
        assertThat(mvc.get().uri("/referrals/{id}/ending", id).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME, "Không liên hệ được", "Không có nhu cầu")
                .doesNotContain("??");
        assertThat(end(end, REASON, As.intakeOfficer())).hasRedirectedUrl("/referrals/" + id);
        entities.clear();
        assertThat(sentList()).bodyText().contains(words);
        assertThat(mvc.get().uri("/referrals/{id}/receipt", id).with(As.communeClerk()))
                .bodyText()
                .contains(words, REASON);
        assertThat(mvc.get().uri("/referrals?state=" + end).with(As.intakeOfficer()))
                .bodyText()
                .contains(NAME, words);
        assertThat(mvc.get().uri("/referrals").with(As.intakeOfficer()))
                .as("nobody waits for him")
                .bodyText()
                .doesNotContain(NAME);
        assertThat(end(end, REASON, As.intakeOfficer())).hasStatus(409);
    }

    @Test
    void whoComesAfterAllIsTakenUpFromTheSameReferral() {
        send();
        end("NOT_REACHED", REASON, As.intakeOfficer());
        entities.clear();
        assertThat(mvc.get().uri("/referrals/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains(REASON, "/requests/new?referral=" + id);
        assertThat(mvc.get().uri("/requests/new?referral=" + id).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("0905 111 222");
        RequestId request = requestOf();
        publish(new RequestLogged(request, id));
        entities.clear();
        assertThat(jdbc.sql("select state || coalesce(end_reason, '') from referrals.referral where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("TAKEN_UP");
    }

    @Test
    void howAndWhyAreAskedAtTheirFields() {
        send();
        assertThat(end("", "", As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("end-error", "reason-error")
                .doesNotContain("??");
        assertThat(end("ACCEPTED", REASON, As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("end-error", REASON);
    }

    @Test
    void anotherCentreAndTheSenderEndNothing() {
        send();
        assertThat(end("NOT_REACHED", REASON, As.otherProvince())).hasStatus(404);
        assertThat(end("NOT_REACHED", REASON, As.communeClerk())).hasStatus(403);
    }

    private MvcTestResult end(String how, String reason, RequestPostProcessor who) {
        MvcTestResult ended = mvc.post()
                .uri("/referrals/{id}/ending", id)
                .param("end", how)
                .param("reason", reason)
                .with(who)
                .with(csrf())
                .exchange();
        entities.flush();
        return ended;
    }
}
