package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;

/** The periods of who was accepted first end with his leaving and run on with his return; those of the others run through. */
class HeadLeavesOwingTests extends LeavingWebTest {

    private void owing() {
        id = open(
                CaseSetup.Accepted.litigation(weekAgo()).name("Trần Văn Còn Nợ").withoutPapers());
        joins(NAME, "HO_NGHEO", weekAgo().plusSeconds(60));
    }

    private List<Boolean> awaited() {
        return jdbc.sql("""
                        select lapsed_at is null from casework.deadline
                         where case_id = :id and kind = 'MISSING_PAPERS' and subject is null order by started_at""").param("id", id.value()).query(Boolean.class).list();
    }

    /** TT 12/2018 Đ6 k2. */
    @Test
    void hisPapersAreAwaitedNoMoreUntilHeReturns() {
        owing();
        var first = head();
        assertThat(awaited()).containsExactly(true);
        assertThat(leave(first, "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(awaited()).containsExactly(false);
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/" + first + "/return",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "reason",
                        "Ghi nham"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(awaited()).containsExactly(true);
        assertThat(get("/", As.intakeOfficer()))
                .as("the work list names whose they are")
                .bodyText()
                .contains("Trần Văn Còn Nợ");
    }

    /** A reopening awaits the papers of those who are helped, and of nobody who left before the end. */
    @Test
    void aReopeningAwaitsNothingOfHim() {
        owing();
        assertThat(leave(head(), "WITHDREW", "Rut yeu cau")).hasRedirectedUrl("/cases/" + id);
        assertThat(discontinue(id, "NOT_CONTINUED_UNLAWFUL_CONTENT", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(step(id, "reopening", As.director(), day(0), "Mo lai")).hasRedirectedUrl("/cases/" + id);
        assertThat(awaited()).containsExactly(false);
    }
}
