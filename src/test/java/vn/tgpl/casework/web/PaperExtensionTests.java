package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
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

    @Test
    void theEventOfOnePersonLengthensHisPeriodAloneAndTheTimelineNamesHim() {
        CaseId id = awaitingPapersSince(Instant.now().minus(Duration.ofDays(1)));
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Bui Thi Vung Lu", null);
        UUID his = UUID.randomUUID();
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', now(), :by)""")
                .param("case", id.value())
                .param("person", person)
                .param("by", Rows.account(3))
                .update();
        jdbc.sql("""
                        insert into casework.deadline (id, case_id, kind, law, unit, amount, subject, started_at, due_at, legal_reference)
                        values (:his, :case, 'MISSING_PAPERS', 'D3', 'WORKING_DAYS', 5, :person, now(), now() + interval '7 days', 'Article')""")
                .param("his", his)
                .param("case", id.value())
                .param("person", person)
                .update();
        String page = "/cases/" + id + "/paper-extension";
        assertThat(get(page, As.director()))
                .bodyText()
                .contains("của Bui Thi Vung Lu", "value=\"" + his + "\"", "Thời hạn được kéo dài");
        assertThat(extend(id, "Lu cuon duong"))
                .as("none is told")
                .hasStatus(422)
                .bodyText()
                .contains("periods-error", "Lu cuon duong");
        assertThat(extend(id, EVENT, his)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("""
                        select coalesce(subject::text, 'principal') || ' ' || law from casework.deadline
                         where case_id = :id and kind = 'MISSING_PAPERS' order by 1""").param("id", id.value()).query(String.class).list())
                .containsExactlyInAnyOrder(person + " D3_FORCE_MAJEURE", "principal D3");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Giấy tờ của Bui Thi Vung Lu");
        assertThat(extend(id, EVENT, his)).as("it is the longest now").hasStatus(422);
    }

    private CaseId awaitingPapersSince(Instant accepted) {
        return open(CaseSetup.Accepted.litigation(accepted).withoutPapers());
    }

    private MvcTestResult extend(CaseId id, String reason, UUID period) {
        return post(
                "/cases/" + id + "/paper-extension",
                As.director(),
                "version",
                String.valueOf(version(id)),
                "reason",
                reason,
                "periods",
                period.toString());
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
