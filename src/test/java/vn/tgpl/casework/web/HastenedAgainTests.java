package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/**
 * Who joined in custody is appointed for within twelve hours of his joining, whatever was told wrongly of his leaving and of the
 * custody of the first one meanwhile (Luật TGPL 2017 Đ31 k2).
 */
class HastenedAgainTests extends CaseWebTest {

    private final Duration hours = Duration.ofHours(12);
    private Instant joinedAt;
    private CaseId id;
    private UUID person;

    @BeforeEach
    void somebodyInCustodyJoinedAnHourAgo() {
        joinedAt = now().truncatedTo(ChronoUnit.MINUTES).minus(Duration.ofHours(1));
        id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(5))).status("IN_CUSTODY"));
        person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', 'IN_CUSTODY', :at, :by)""")
                .param("case", id.value())
                .param("person", person)
                .param("at", joinedAt.atOffset(ZoneOffset.UTC))
                .param("by", Rows.account(3))
                .update();
        settle();
    }

    @Test
    void afterTheFirstOneTurnedOutToBeAtLargeAndHisLeavingWasTakenBack() {
        assertThat(atLarge()).hasRedirectedUrl("/cases/" + id);
        assertThat(due()).isEqualTo(joinedAt.plus(hours));
        assertThat(step("end", "endedOn", day(0), "groundCode", "WITHDREW", "reason", "Rut yeu cau"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("WORKING_DAYS 3").endsWith("open");
        assertThat(step("return", "reason", "Nham")).hasRedirectedUrl("/cases/" + id);
        assertThat(due()).isEqualTo(joinedAt.plus(hours));
    }

    @Test
    void afterHisLeavingWasTakenBackAndTheFirstOneTurnedOutToBeAtLarge() {
        assertThat(step("end", "endedOn", day(0), "groundCode", "WITHDREW", "reason", "Rut yeu cau"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(step("return", "reason", "Nham")).hasRedirectedUrl("/cases/" + id);
        assertThat(atLarge()).hasRedirectedUrl("/cases/" + id);
        assertThat(due()).isEqualTo(joinedAt.plus(hours));
    }

    private MvcTestResult step(String step, String... more) {
        MvcTestResult done = post(
                "/cases/" + id + "/beneficiaries/" + person + "/" + step,
                As.intakeOfficer(),
                both(new String[] {"version", Long.toString(version(id))}, more));
        settle();
        return done;
    }

    private MvcTestResult atLarge() {
        MvcTestResult done = post(
                "/cases/" + id + "/matter",
                As.director(),
                "version",
                Long.toString(version(id)),
                "fieldCode",
                "CRIMINAL",
                "proceduralStatusCode",
                "ACCUSED_AT_LARGE",
                "authority",
                "Công an phường",
                "since",
                "ACCEPTANCE",
                "reason",
                "Ghi nhầm");
        settle();
        return done;
    }

    private Instant due() {
        return jdbc.sql("select due_at from casework.deadline where case_id = :id and kind = 'ASSIGNMENT'")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
