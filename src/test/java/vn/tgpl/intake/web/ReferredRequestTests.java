package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** A referral that was opened is answered, and a request said to be referred leads to its referral. */
@TgplTest
@Transactional
class ReferredRequestTests {

    private final UUID id = UUID.randomUUID();
    private final UUID referral = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void aCitizenIsReferred() {
        assertThat(mvc.post()
                        .uri("/referrals")
                        .param("id", referral.toString())
                        .param("fullName", RequestPosts.NAME)
                        .param("contact", "0905 111 222")
                        .param("personStatus", "bị hại")
                        .param("matter", "Bị đánh gây thương tích")
                        .param("paperSeen", "Giấy chứng nhận hộ nghèo")
                        .with(As.communeClerk())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
    }

    @Test
    void theLinkStaysWhenTheCitizenIsSaidToHaveComeInAnotherWay() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "DIRECT")
                        .param("reception.referralId", referral.toString()))
                .hasRedirectedUrl("/requests/" + id);
        entities.flush();
        assertThat(state()).isEqualTo("TAKEN_UP");
    }

    @Test
    void aReferredRequestAsksForTheCodeOfTheReceiptAndFollowsItHoweverItIsTyped() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "REFERRAL"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.referralCode-error");
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "REFERRAL")
                        .param("reception.referralCode", "GT-2222-2222"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.referralCode-error", "GT-2222-2222");
        String typed = code().replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "REFERRAL")
                        .param("reception.referralCode", typed))
                .hasRedirectedUrl("/requests/" + id);
        entities.flush();
        assertThat(state()).isEqualTo("TAKEN_UP");
    }

    @Test
    void aCodeThatWasUsedIsToldAtItsFieldAndWhatWasTypedStays() {
        assertThat(withCode(id)).hasRedirectedUrl("/requests/" + id);
        entities.flush();
        assertThat(withCode(id)).as("the same form twice").hasRedirectedUrl("/requests/" + id);
        assertThat(withCode(UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("reception.referralCode-error", code(), RequestPosts.NAME)
                .contains("Phiếu giới thiệu này không còn chờ");
    }

    @Test
    void aFormOpenedFromAReferralThatWasTakenUpMeanwhileCanBeSentWithoutIt() {
        assertThat(withCode(id)).hasRedirectedUrl("/requests/" + id);
        entities.flush();
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer(), "DIRECT")
                        .param("reception.referralId", referral.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Phiếu giới thiệu này không còn chờ")
                .doesNotContain(referral.toString());
    }

    @Test
    void aCodeThatWasFollowedCanBeCorrectedOnTheSameForm() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer(), "REFERRAL")
                        .param("reception.referralCode", code())
                        .param("person.nationalId", "12"))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"reception.referralCode\"", code())
                .doesNotContain(referral.toString());
    }

    private MvcTestResult withCode(UUID request) {
        return RequestPosts.complete(mvc, request, As.intakeOfficer(), "REFERRAL")
                .param("reception.referralCode", code())
                .exchange();
    }

    private String state() {
        return one("state");
    }

    private String code() {
        return one("code");
    }

    private String one(String column) {
        return jdbc.sql("select " + column + " from referrals.referral where id = :id")
                .param("id", referral)
                .query(String.class)
                .single();
    }
}
