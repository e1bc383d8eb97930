package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ31 k2, k3: only where the custody of the principal beneficiary was mistaken does a correction move an appointment. */
class CorrectedCustodyTests extends CaseWebTest {

    private final Duration hours = Duration.ofHours(12);

    @Test
    void whereSomebodyElseInCustodyJoinedAnotherCorrectionLeavesHisHours() {
        Instant joined = minute().minus(Duration.ofHours(1));
        CaseId id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(5))).status("ACCUSED_AT_LARGE"));
        join(id, joined);
        assertThat(correct(id, "ACCUSED_AT_LARGE", "Công an phường")).hasRedirectedUrl("/cases/" + id);
        assertThat(dueIs(id, joined.plus(hours))).isTrue();
    }

    @Test
    void whoWasHeldByMistakeLeavesTheHoursOfWhoJoinedInCustody() {
        Instant joined = minute().minus(Duration.ofHours(1));
        CaseId id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(5))).status("IN_CUSTODY"));
        join(id, joined);
        assertThat(correct(id, "ACCUSED_AT_LARGE", "Công an phường")).hasRedirectedUrl("/cases/" + id);
        assertThat(dueIs(id, joined.plus(hours))).isTrue();
    }

    /** Nobody can keep hours that began before anybody knew of them. */
    @Test
    void theHoursOfWhomPapersShowedInCustodyCountFromThen() {
        Instant shown = minute().minus(Duration.ofHours(1));
        CaseId id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(5))).status("IN_CUSTODY"));
        join(id, minute().minus(Duration.ofHours(4)));
        jdbc.sql("""
                        insert into casework.standing_told (case_id, person_id, told_at)
                        select case_id, person_id, :at from casework.further_beneficiary where case_id = :id""")
                .param("at", shown.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        assertThat(correct(id, "ACCUSED_AT_LARGE", "Công an phường")).hasRedirectedUrl("/cases/" + id);
        assertThat(dueIs(id, shown.plus(hours))).isTrue();
    }

    @Test
    void whoseCustodyWasNotToldIsAppointedForFromTheNotice() {
        Instant told = minute().minus(Duration.ofHours(5));
        CaseId id = open(CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(3)))
                .status("ACCUSED_AT_LARGE")
                .toldAt(told));
        assertThat(correct(id, "IN_CUSTODY", "Công an phường")).hasRedirectedUrl("/cases/" + id);
        assertThat(dueIs(id, told.plus(hours))).isTrue();
    }

    /** Luật TGPL 2017 Đ31 k2 is of proceedings; Đ33 k2 gives three working days, whoever is held. */
    @Test
    void outsideOfProceedingsWhoJoinsInCustodyHastensNothing() {
        CaseId id = open(CaseSetup.Accepted.litigation(now())
                .form(FormOfAid.OUT_OF_COURT_REPRESENTATION)
                .status("ACCUSED_AT_LARGE"));
        assertThat(post(
                        "/cases/" + id + "/beneficiaries",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "personId",
                        new Rows(jdbc)
                                .person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null)
                                .toString(),
                        "groups",
                        "HO_NGHEO",
                        "statusCode",
                        "IN_CUSTODY",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "deviation",
                        "Ly do"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("WORKING_DAYS 3").endsWith("open");
    }

    private UUID inTheProvince() {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        jdbc.sql("update people.person set birth_year = 1975, residence_province_code = '66' where id = :id")
                .param("id", person)
                .update();
        return person;
    }

    private Instant minute() {
        return now().truncatedTo(ChronoUnit.MINUTES);
    }

    private void join(CaseId id, Instant at) {
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, status_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', 'IN_CUSTODY', :at, :by)""")
                .param("case", id.value())
                .param("person", inTheProvince())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", Rows.account(3))
                .update();
        jdbc.sql("""
                        update casework.deadline set law = 'D5', unit = 'HOURS', amount = 12, started_at = :at, due_at = :due
                         where case_id = :case and kind = 'ASSIGNMENT' and law <> 'D5'""")
                .param("case", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", at.plus(hours).atOffset(ZoneOffset.UTC))
                .update();
        settle();
    }

    private boolean dueIs(CaseId id, Instant due) {
        return jdbc.sql("select due_at = :due from casework.deadline where case_id = :id and kind = 'ASSIGNMENT'")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private MvcTestResult correct(CaseId id, String status, String authority) {
        return post(
                "/cases/" + id + "/matter",
                As.director(),
                "version",
                Long.toString(version(id)),
                "fieldCode",
                "CRIMINAL",
                "proceduralStatusCode",
                status,
                "authority",
                authority,
                "since",
                "ACCEPTANCE",
                "reason",
                "Ghi nhầm");
    }
}
