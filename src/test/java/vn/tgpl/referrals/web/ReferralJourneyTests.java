package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.ReferralSource;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestLogged;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

@TgplTest
@Transactional
class ReferralJourneyTests {

    private static final String NAME = "Y Blăk Êban";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ReferralSource source;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    private final UUID id = ReferralId.next().value();

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
    void theSenderMayNotOpenWhatTheCentreSees() {
        send();

        assertThat(mvc.get().uri("/referrals/{id}", id).with(As.communeClerk())).hasStatus(403);
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

    private MvcTestResult send() {
        return send(NAME);
    }

    private MvcTestResult send(String fullName) {
        MvcTestResult sent = mvc.post()
                .uri("/referrals")
                .param("id", id.toString())
                .param("fullName", fullName)
                .param("contact", "0905 111 222")
                .param("personStatus", "bị hại")
                .param("matter", "Bị đánh gây thương tích")
                .param("paperSeen", "Giấy chứng nhận hộ nghèo")
                .with(As.communeClerk())
                .with(csrf())
                .exchange();
        entities.flush();
        return sent;
    }

    private void publish(Object event) {
        events.publishEvent(event);
        entities.flush();
    }

    private AccessScope scopeOf(String username) {
        return ((Actor) accounts.loadUserByUsername(username)).scope();
    }

    private RequestId requestOf() {
        return new RequestId(new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME));
    }

    private MvcTestResult sentList() {
        return mvc.get().uri("/referrals").with(As.communeClerk()).exchange();
    }

    private long count() {
        return jdbc.sql("select count(*) from referrals.referral where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private String code() {
        return jdbc.sql("select code from referrals.referral where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
