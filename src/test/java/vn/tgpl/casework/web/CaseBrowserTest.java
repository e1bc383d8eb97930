package vn.tgpl.casework.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;

/** A legal-aid officer who may take cases, and a browser without a screen in which somebody is signed in. */
@TgplTest
@Transactional
abstract class CaseBrowserTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    protected CaseSetup setup;
    protected UUID officer;

    @BeforeEach
    void somebodyWhoMayTakeCases() {
        setup = new CaseSetup(jdbc, events);
        officer = setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER);
    }

    /** By Vietnam's calendar, as the application counts. */
    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected Instant now() {
        return clock.instant();
    }

    protected Instant weekAgo() {
        return clock.instant().minus(Duration.ofDays(7));
    }

    protected MvcTestResult get(String path, RequestPostProcessor who) {
        MvcTestResult result = mvc.get().uri(path).with(who).exchange();
        settle();
        return result;
    }

    /** @param fields names and values in turn */
    protected MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        MvcTestResult result = request.exchange();
        settle();
        return result;
    }

    /** What the application wrote is in the tables, and it remembers nothing; each request starts afresh. */
    protected void settle() {
        entities.flush();
        entities.clear();
    }

    protected String day(int fromToday) {
        return Display.date(LocalDate.now(clock.withZone(ZONE)).plusDays(fromToday));
    }
}
