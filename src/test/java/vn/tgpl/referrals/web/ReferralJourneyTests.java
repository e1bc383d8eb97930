package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** What the sender, the centre and everybody else see of a referral. */
class ReferralJourneyTests extends ReferralWebTest {

    @Autowired
    private ReferralSource source;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    @Test
    void theSameFormSentTwiceMakesOneReferral() {
        assertThat(send()).hasStatus3xxRedirection().hasRedirectedUrl("/referrals/" + id + "/receipt");
        assertThat(send()).hasStatus3xxRedirection().hasRedirectedUrl("/referrals/" + id + "/receipt");

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void anotherCitizenTypedIntoASentFormIsNotLostButAskedToBeSentAgain() {
        send();
        MvcTestResult other = send("H Linh Mlo");
        assertThat(other)
                .hasStatus(422)
                .bodyText()
                .contains("H Linh Mlo", "đã được gửi trước đó với nội dung khác")
                .doesNotContain(id.toString(), "??");
        assertThat(mvc.get().uri("/referrals").with(As.communeClerk()))
                .bodyText()
                .contains(NAME)
                .doesNotContain("H Linh Mlo");
    }

    @Test
    void theReceiptTellsCodeCentreAndPhone() {
        send();

        assertThat(mvc.get().uri("/referrals/{id}/receipt", id).with(As.communeClerk()))
                .hasStatusOk()
                .bodyText()
                .contains(code(), NAME, "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Đắk Lắk", "0262 355 0100");
    }

    @Test
    void anEmptyFormKeepsWhatWasTypedAndNamesTheFields() {
        assertThat(mvc.post()
                        .uri("/referrals")
                        .param("id", id.toString())
                        .param("matter", "Bị kiện đất đai")
                        .with(As.communeClerk())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Bị kiện đất đai", "id=\"fullName-error\"", id.toString());
        assertThat(count()).isZero();
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        send();

        assertThat(mvc.get().uri("/referrals/{id}/receipt", id).with(As.user("phongtuphap")))
                .hasStatus(404)
                .bodyText()
                .doesNotContain(NAME);
        assertThat(mvc.get().uri("/referrals").with(As.user("phongtuphap")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(NAME);
    }

    @Test
    void theCentreSeesItAtOnceAndAnotherProvinceNever() {
        send();

        assertThat(mvc.get().uri("/referrals").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME);
        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(NAME, "/requests/new?referral=" + id);
        assertThat(mvc.get().uri("/referrals?state=ALL").with(As.otherProvince()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(NAME);
        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void theSenderIsLedToWhatHeSeesOfHisOwnAndFindsNothingOfOthers() {
        send();

        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.communeClerk()))
                .hasRedirectedUrl("/referrals/" + id + "/receipt");
        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.user("phongtuphap")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/referrals/{id}", ReferralId.next()).with(As.communeClerk()))
                .hasStatus(404);
    }

    @Test
    void theSenderLearnsTheAnswerAndNothingElse() {
        send();
        RequestId request = requestOf();
        publish(new RequestLogged(request, id));
        assertThat(sentList()).bodyText().contains("Đã tiếp nhận");

        publish(new RequestRefused(request, clock.instant(), ActorId.next(), "NOT_ELIGIBLE"));
        assertThat(sentList())
                .bodyText()
                .contains("Bị từ chối")
                .doesNotContain("NOT_ELIGIBLE", request.toString(), "/requests/");
        assertThat(jdbc.sql("select d.ground_code || ': ' || d.recipient from people.disclosure d "
                                + "join intake.request r on r.beneficiary_id = d.person_id where r.id = :id")
                        .param("id", request.value())
                        .query(String.class)
                        .list())
                .as("what the sender heard stands with the person")
                .containsExactly("REFERRAL_ANSWER: UBND xã Krông Pắc");
    }

    @Test
    void intakeFindsTheCitizenUntilHeIsTakenUp() {
        send();
        var scope = scopeOf("tiepnhan");
        assertThat(source.find(id, scope)).hasValueSatisfying(person -> {
            assertThat(person.fullName()).isEqualTo(NAME);
            assertThat(person.senderOffice()).isEqualTo("UBND xã Krông Pắc");
        });
        assertThat(source.find(id, scopeOf("dongthap"))).isEmpty();

        publish(new RequestLogged(requestOf(), id));
        assertThat(source.find(id, scope)).isEmpty();
    }

    private AccessScope scopeOf(String username) {
        return ((Actor) accounts.loadUserByUsername(username)).scope();
    }

    private long count() {
        return jdbc.sql("select count(*) from referrals.referral where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
