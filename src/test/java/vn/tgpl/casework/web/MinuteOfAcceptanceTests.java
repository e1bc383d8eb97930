package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** On the day of the acceptance its minute decides what belongs to the case. */
class MinuteOfAcceptanceTests extends CaseWebTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant ACCEPTED =
            DAY.atTime(LocalTime.of(14, 20, 45)).atZone(Vietnam.ZONE).toInstant();

    @Test
    void workBeginsNoEarlierThanTheMinuteOfTheAcceptance() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(ACCEPTED));
        assertThat(recordWork(As.legalAidOfficer(), id, Display.date(DAY), "fromTime", "14:19"))
                .hasStatus(422)
                .bodyText()
                .contains("fromTime-error", "14:20 10/03/2026", "Read the file");
        assertThat(recordWork(As.legalAidOfficer(), id, Display.date(DAY), "fromTime", "14:20"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(recordWork(As.legalAidOfficer(), id, Display.date(DAY), "fromTime", ""))
                .hasRedirectedUrl("/cases/" + id);
    }

    /** Whoever mends one thing is not sent back for the next. */
    @Test
    void theMinuteIsToldAlongWithWhateverElseIsWrongInTheForm() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(ACCEPTED));
        assertThat(recordWork(
                        As.legalAidOfficer(),
                        id,
                        Display.date(DAY),
                        "fromTime",
                        "14:19",
                        "toTime",
                        "14:00",
                        "place",
                        "x".repeat(201)))
                .hasStatus(422)
                .bodyText()
                .contains("fromTime-error", "toTime-error", "place-error", "14:20 10/03/2026");
    }

    @Test
    void aSessionBeginsNoEarlierThanTheMinuteOfTheAcceptance() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(ACCEPTED));
        assertThat(enterHearing(id, UUID.randomUUID(), Display.date(DAY), "8:00"))
                .hasStatus(422)
                .bodyText()
                .contains("atTime-error", "14:20 10/03/2026");
        assertThat(enterHearing(id, UUID.randomUUID(), Display.date(DAY), "14:20"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aDecisionThatTellsItsMinuteIsNoOlderThanTheAcceptance() {
        CaseId id = open(CaseSetup.Accepted.litigation(ACCEPTED).status("ARRESTED"));
        assertThat(assign(id, DAY, "14:00")).hasStatus(422).bodyText().contains("decidedAt-error");
        assertThat(assign(id, DAY.minusDays(1), "")).hasStatus(422).bodyText().contains("decidedOn-error");
        assertThat(assign(id, DAY, "14:20")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aDecisionOfTodayIsNeverTooEarlyForACaseOfToday() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo().plus(Duration.ofDays(7))));
        assertThat(assign(id, LocalDate.ofInstant(weekAgo().plus(Duration.ofDays(7)), Vietnam.ZONE), ""))
                .hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult assign(CaseId id, LocalDate on, String at) {
        return post(
                "/cases/" + id + "/assignment",
                As.director(),
                "version",
                Long.toString(version(id)),
                "bars",
                "NONE",
                "practitionerId",
                officer.toString(),
                "decidedOn",
                Display.date(on),
                "decidedAt",
                at);
    }
}
