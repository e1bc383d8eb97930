package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.referrals.ReferralId;

/** The same person is sent again by the same office, or by another. */
class SentAgainTests extends ReferralWebTest {

    private final UUID second = ReferralId.next().value();

    @Test
    void theOfficeIsShownWhatItSentBeforeAndMaySendAnew() {
        send();
        assertThat(again("Y Blak Eban", "0905.111.222", As.communeClerk(), false))
                .hasStatus(422)
                .bodyText()
                .contains("fullName-error", code(), "/referrals/" + id + "/receipt", "name=\"anew\"", "Y Blak Eban")
                .doesNotContain("??");
        assertThat(count()).isZero();
        assertThat(again("Y Blak Eban", "0905.111.222", As.communeClerk(), true))
                .hasStatus(302);
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"0905 111 222, true", "0905 999 888, false"})
    void whoeverComesHimselfIsKnownFromTheReferralThatWaits(String phone, boolean told) {
        send();
        MvcTestResult known = mvc.post()
                .uri("/requests/new/known")
                .with(As.intakeOfficer())
                .with(csrf())
                .header("HX-Request", "true")
                .param("person.fullName", NAME)
                .param("person.phone", phone)
                .exchange();
        if (told) {
            assertThat(known).hasStatusOk().bodyText().contains(code(), "href=\"/referrals/" + id + "\"");
        } else {
            assertThat(known).hasStatusOk().bodyText().doesNotContain(code());
        }
    }

    @Test
    void somebodyOfThatNameWithAnotherPhoneIsSomebodyElse() {
        send();
        assertThat(again(NAME, "0905 999 888", As.communeClerk(), false)).hasStatus(302);
    }

    @ParameterizedTest
    @CsvSource({"29, REFUSED, 422", "31, REFUSED, 302", "400, WAITING, 422"})
    void whatWaitsOrIsNotAMonthOldIsHintedAt(int daysAgo, String state, int status) {
        send();
        jdbc.sql(
                        "update referrals.referral set state = :state, sent_at = now() - make_interval(days => :days) where id = :id")
                .param("state", state)
                .param("days", daysAgo)
                .param("id", id)
                .update();
        assertThat(again(NAME, "0905 111 222", As.communeClerk(), false)).hasStatus(status);
    }

    @Test
    void theCentreIsToldThatAnotherOfficeSentThePersonToo() {
        send();
        assertThat(again(NAME, "0905 111 222", As.user("phongtuphap"), false))
                .as("no office hears of another's")
                .hasStatus(302);
        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.intakeOfficer()))
                .bodyText()
                .contains("/referrals/" + second, "Phòng Tư pháp huyện Krông Pắc")
                .doesNotContain("??");
        assertThat(mvc.get().uri("/requests/new?referral=" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("/referrals/" + second, "Có thể cũng người này đang chờ")
                .doesNotContain("??");
        jdbc.sql(
                        "update referrals.referral set province_code = '82', centre_id = (select id from offices.office where kind = 'CENTRE' and province_code = '82') where id = :id")
                .param("id", second)
                .update();
        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.intakeOfficer()))
                .as("beyond the scope")
                .bodyText()
                .doesNotContain(second.toString());
    }

    private MvcTestResult again(String name, String contact, RequestPostProcessor who, boolean anew) {
        var form = mvc.post()
                .uri("/referrals")
                .param("id", second.toString())
                .param("fullName", name)
                .param("contact", contact)
                .param("personStatus", "bị hại")
                .param("matter", "Bị đánh gây thương tích")
                .param("paperSeen", "chưa có")
                .with(who)
                .with(csrf());
        MvcTestResult sent = (anew ? form.param("anew", "true") : form).exchange();
        entities.flush();
        return sent;
    }

    private long count() {
        return jdbc.sql("select count(*) from referrals.referral where id = :id")
                .param("id", second)
                .query(Long.class)
                .single();
    }
}
