package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** Somebody was sent and had come by himself: his request and the referral that waits name each other. */
class WalkInAndReferralTests extends ReferralWebTest {

    private static final String HINT = "Nếu đúng, mở phiếu và gắn với yêu cầu này";

    @Test
    void theRequestNamesTheReferralAndTheReferralTheRequestUntilTheyAreTied() {
        send();
        UUID request = requestOf().value();
        jdbc.sql("update intake.request set receipt_code = upper(receipt_code) where id = :id")
                .param("id", request)
                .update();
        assertThat(requestPage(request)).bodyText().contains(HINT, code(), "href=\"/referrals/" + id + "\"");
        assertThat(referralPage())
                .bodyText()
                .contains(receiptOf(request), "href=\"/requests/" + request + "\"", "Gắn với " + receiptOf(request))
                .doesNotContain("??");
        assertThat(mvc.post()
                        .uri("/referrals/{id}/request", id)
                        .param("receiptCode", receiptOf(request))
                        .with(As.intakeOfficer())
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/requests/" + request);
        entities.flush();
        assertThat(requestPage(request)).bodyText().doesNotContain(HINT);
        assertThat(referralPage()).bodyText().doesNotContain("Gắn với " + receiptOf(request));
    }

    @ParameterizedTest
    @CsvSource({"29, REFUSED, true", "31, REFUSED, false", "1, TRANSFERRED, false", "400, RECEIVED, true"})
    void whatWasDecidedLongAgoOrPassedOnIsAboutSomethingElse(int daysAgo, String state, boolean told) {
        send();
        UUID request = requestOf().value();
        jdbc.sql(
                        "update intake.request set state = :state, received_at = now() - make_interval(days => :days) where id = :id")
                .param("state", state)
                .param("days", daysAgo)
                .param("id", request)
                .update();
        assertThat(body(referralPage()).contains("/requests/" + request)).isEqualTo(told);
    }

    @Test
    void anotherPhoneIsSomebodyElse() {
        send();
        UUID request = requestOf().value();
        jdbc.sql("""
                        update people.person set phone = '0905999888', birth_year = null, birth_date = null
                         where id = (select beneficiary_id from intake.request where id = :id)""").param("id", request).update();
        assertThat(requestPage(request)).bodyText().doesNotContain(HINT);
        assertThat(referralPage()).bodyText().doesNotContain("/requests/" + request);
    }

    @Test
    void whatLiesBeyondTheScopeOrTheRightsIsNotNamed() {
        send();
        UUID own = requestOf().value();
        UUID elsewhere = new Rows(jdbc).waitingRequest(Rows.DONG_THAP, NAME);
        assertThat(referralPage()).bodyText().contains(own.toString()).doesNotContain(elsewhere.toString());
        assertThat(mvc.get().uri("/requests/{id}", elsewhere).with(As.otherProvince()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(HINT, code());
    }

    private MvcTestResult requestPage(UUID request) {
        return mvc.get().uri("/requests/{id}", request).with(As.intakeOfficer()).exchange();
    }

    private MvcTestResult referralPage() {
        return mvc.get().uri("/referrals/{id}", id).with(As.intakeOfficer()).exchange();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String receiptOf(UUID request) {
        return jdbc.sql("select receipt_code from intake.request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }
}
