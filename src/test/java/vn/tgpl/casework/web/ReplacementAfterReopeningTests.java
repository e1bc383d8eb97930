package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;

/** What an authority refused before a case was opened again is made good from the reopening on (TTLT 10/2018 Đ6). */
class ReplacementAfterReopeningTests extends SeveralRegisteredTest {

    private UUID letter;

    @BeforeEach
    void refusedBeforeAndToldAfterTheReopening() {
        letter = UUID.randomUUID();
        register(letter, "persons", first.toString(), "persons", joined.toString());
        withdraw(id);
        assertThat(step(id, "reopening", As.director(), day(0), "Kết thúc nhầm vụ việc"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(answer(letter, "REFUSED", joined)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theHoursCountFromTheReopening() {
        assertThat(running()).isEqualTo("since the reopening");
    }

    @Test
    void theyDoSoWhenTheyAreCountedAnewToo() {
        post(
                "/cases/" + id + "/beneficiaries/" + joined + "/end",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "endedOn",
                day(0),
                "groundCode",
                "WITHDREW",
                "reason",
                "Rut yeu cau");
        settle();
        assertThat(running()).isEqualTo("none");
        assertThat(post(
                        "/cases/" + id + "/beneficiaries/" + joined + "/return",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "reason",
                        "Nham"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(running()).isEqualTo("since the reopening");
    }

    private String running() {
        return jdbc.sql("""
                        select case when d.started_at >= (select max(s.taken_at) from casework.case_step s
                                                           where s.case_id = d.case_id and s.action = 'REOPEN')
                                    then 'since the reopening' else 'since before' end
                          from casework.deadline d
                         where d.case_id = :id and d.kind = 'REPLACEMENT' and d.met_at is null and d.lapsed_at is null""")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
