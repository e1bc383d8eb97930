package vn.tgpl.duties.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;

/** A centre whose duties are begun by what happens to its requests and cases. */
@TgplTest
@Transactional
abstract class DutyWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Clock clock;

    CaseSetup setup;

    @BeforeEach
    void cases() {
        setup = new CaseSetup(jdbc, events);
    }

    UUID refusedRequestsDuty() {
        UUID request = request("DIRECT");
        refuse(request);
        return duty("D2", request);
    }

    UUID request(String channel) {
        UUID request = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Nguyen Thi Dao");
        jdbc.sql("update intake.request set channel = :channel where id = :id")
                .param("channel", channel)
                .param("id", request)
                .update();
        return request;
    }

    void refuse(UUID request) {
        events.publishEvent(new RequestRefused(
                new RequestId(request),
                LocalDate.now(clock).atTime(7, 0).atZone(clock.getZone()).toInstant(),
                by(3),
                "NOT_ENTITLED"));
    }

    CaseId litigation() {
        CaseId id = setup.open(CaseSetup.Accepted.litigation(clock.instant().minus(Duration.ofDays(7))));
        entities.flush();
        entities.clear();
        return id;
    }

    void assign(CaseId id, UUID practitioner) {
        events.publishEvent(new PractitionerAssigned(
                id, new PractitionerId(practitioner), null, LocalDate.now(clock).minusDays(2), clock.instant()));
    }

    MvcTestResult meet(UUID duty, int daysFromToday, String manner) {
        return post(
                "/duties/" + duty + "/completion",
                As.intakeOfficer(),
                "version",
                "0",
                "metOn",
                day(daysFromToday),
                "manner",
                manner,
                "paperNumber",
                "12/TB-TGPL",
                "paperOn",
                day(daysFromToday));
    }

    MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        MvcTestResult result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    String day(int fromToday) {
        return Display.date(LocalDate.now(clock).plusDays(fromToday));
    }

    static ActorId by(int account) {
        return new ActorId(Rows.account(account));
    }

    UUID duty(String kind, UUID subject) {
        return jdbc.sql("select id from duties.duty where kind = :kind and coalesce(case_id, request_id) = :id")
                .param("kind", kind)
                .param("id", subject)
                .query(UUID.class)
                .single();
    }
}
