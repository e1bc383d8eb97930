package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** An event beyond anybody's control gives ten working days for missing papers instead of five (TT 12/2018 Đ6 k2). */
class PaperExtensionTests extends CaseWebTest {

    private static final String EVENT = "Lũ cuốn đường vào xã";

    @Test
    void thePeriodMovesFromTheSameBeginningAndTheTimelineSaysWhy() {
        CaseId id = awaitingPapersSince(Instant.now().minus(Duration.ofDays(1)));
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/cases/" + id + "/paper-extension");
        assertThat(extend(id, EVENT)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("""
                        select d.amount || ' ' || (d.due_at > d.started_at + interval '10 days') || ' '
                               || (c.next_due_at <= d.due_at)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where c.id = :id and d.kind = 'MISSING_PAPERS'""").param("id", id.value()).query(String.class).single())
                .isEqualTo("10 true true");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Kéo dài thời hạn bổ sung giấy tờ vì sự kiện bất khả kháng", EVENT);
    }

    @Test
    void aPeriodIsMadeLongerOnceAndOnlyWhileItRuns() {
        CaseId id = awaitingPapersSince(Instant.now().minus(Duration.ofDays(1)));
        assertThat(extend(id, " ")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(extend(id, EVENT)).hasStatus3xxRedirection();
        assertThat(extend(id, EVENT)).hasStatus(422).bodyText().contains("đã là thời hạn dài nhất của luật");
        CaseId late = awaitingPapersSince(Instant.now().minus(Duration.ofDays(30)));
        assertThat(extend(late, EVENT)).hasStatus(422).bodyText().contains("đã hết nên không kéo dài được");
    }

    @Test
    void onlyWhoAcceptsGivesTheTime() {
        CaseId id = awaitingPapersSince(Instant.now().minus(Duration.ofDays(1)));
        assertThat(get("/cases/" + id + "/paper-extension", As.otherProvince())).hasStatus(404);
        assertThat(get("/cases/" + id + "/paper-extension", As.accountant())).hasStatus(403);
    }

    private CaseId awaitingPapersSince(Instant accepted) {
        return open(CaseSetup.Accepted.litigation(accepted).withoutPapers());
    }

    private MvcTestResult extend(CaseId id, String reason) {
        return post(
                "/cases/" + id + "/paper-extension",
                As.director(),
                "version",
                String.valueOf(version(id)),
                "reason",
                reason);
    }
}
