package vn.tgpl.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** A request that a centre has passed to another one on record. */
@TgplTest
@Transactional
abstract class TransferWebTest {

    static final String NAME = "H Nuôn Bkrong";
    static final String REASON = "Noi cu tru va noi xay ra vu viec o Dong Thap";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    UUID sent;

    @BeforeEach
    void aRequestIsPassedOn() {
        sent = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME);
        jdbc.sql("""
                        update people.person set birth_year = 1971, phone = '0905111222', phone_safe = false
                        where id = (select beneficiary_id from intake.request where id = :id)""").param("id", sent).update();
        assertThat(transfer()).hasStatus(302);
    }

    MvcTestResult transfer() {
        entities.clear();
        String version = jdbc.sql("select version::text from intake.request where id = :id")
                .param("id", sent)
                .query(String.class)
                .single();
        return flushed(post("/requests/" + sent + "/transfer", As.director())
                .param("seen.version", version)
                .param("toOffice", Rows.DONG_THAP.toString())
                .param("basis", "ground:TRANSFER")
                .param("reason", REASON));
    }

    MvcTestResult flushed(MockMvcRequestBuilder request) {
        MvcTestResult result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    MockMvcRequestBuilder post(String path, RequestPostProcessor who) {
        return mvc.post().uri(path).with(who).with(csrf());
    }

    String page() {
        return "/referrals/" + referral();
    }

    int journalled(String action, UUID subject) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and subject_id = :subject")
                .param("action", action)
                .param("subject", subject.toString())
                .query(Integer.class)
                .single();
    }

    UUID referral() {
        return jdbc.sql("""
                        select id from referrals.referral where transferred_request_id = :id
                        order by sent_at desc, id desc limit 1""").param("id", sent).query(UUID.class).single();
    }
}
