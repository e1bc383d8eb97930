package vn.tgpl.referrals.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.referrals.ReferralId;

/** A clerk of UBND xã who sends a citizen to the centre. */
@TgplTest
@Transactional
abstract class ReferralWebTest {

    static final String NAME = "Y Blăk Êban";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    EntityManager entities;

    final UUID id = ReferralId.next().value();

    MvcTestResult send() {
        return send(NAME);
    }

    MvcTestResult send(String fullName) {
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

    void publish(Object event) {
        events.publishEvent(event);
        entities.flush();
    }

    RequestId requestOf() {
        return new RequestId(new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME));
    }

    MvcTestResult sentList() {
        return mvc.get().uri("/referrals").with(As.communeClerk()).exchange();
    }

    String code() {
        return jdbc.sql("select code from referrals.referral where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
