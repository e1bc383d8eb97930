package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;

@TgplTest
@Transactional
class AssignedStepTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @Test
    void theStepOfTheAssignmentKeepsItsFirstDayAndTellsALaterOne() {
        CaseSetup setup = new CaseSetup(jdbc, events);
        Instant first = clock.instant().minus(Duration.ofDays(9));
        Instant later = clock.instant().minus(Duration.ofDays(2));
        CaseId id = setup.open(CaseSetup.Accepted.litigation(clock.instant().minus(Duration.ofDays(10))));
        entities.flush();
        UUID officer = setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Minh Tam", CaseSetup.OFFICER);
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", Rows.account(4));
        setup.assign(id, officer, CaseSetup.OFFICER, first);
        setup.assign(id, lawyer, Rows.account(4), later);
        entities.clear();
        assertThat(mvc.get().uri("/cases/" + id).with(As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(Display.dateTime(first) + "; lần sau " + Display.dateOf(later));
    }
}
