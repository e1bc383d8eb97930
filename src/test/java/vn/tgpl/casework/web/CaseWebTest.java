package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A case accepted a week ago, what is done with it through its forms, and what became of it. */
abstract class CaseWebTest extends CaseBrowserTest {

    protected CaseId open(CaseSetup.Accepted accepted) {
        CaseId id = setup.open(accepted);
        settle();
        return id;
    }

    protected CaseId litigation() {
        return open(CaseSetup.Accepted.litigation(weekAgo()));
    }

    protected CaseId assigned(CaseSetup.Accepted accepted) {
        CaseId id = open(accepted);
        setup.assign(id, officer, CaseSetup.OFFICER, accepted.at());
        return id;
    }

    protected CaseId assignedLitigation() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()));
    }

    /** @param more names and values of further fields in turn */
    protected MvcTestResult recordWork(RequestPostProcessor who, CaseId id, String on, String... more) {
        String[] needed = {
            "id", UUID.randomUUID().toString(), "typeCode", "EVIDENCE", "performedOn", on, "outcome", "Read the file"
        };
        return post("/cases/" + id + "/activities", who, both(needed, more));
    }

    /** Work of another type than the reading of the file, told by the executor. */
    protected MvcTestResult recordWorkOf(CaseId id, String type, String on, String outcome) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "typeCode",
                type,
                "performedOn",
                on,
                "outcome",
                outcome);
    }

    /** @param more names and values of further fields in turn */
    protected MvcTestResult enterHearing(CaseId id, UUID hearing, String on, String at, String... more) {
        String[] needed = {"id", hearing.toString(), "heldOn", on, "atTime", at, "court", "TAND khu vuc 1"};
        return post("/cases/" + id + "/hearings", As.legalAidOfficer(), both(needed, more));
    }

    /** The executor completes the case today; a decision that is told is told with its number and day. */
    protected MvcTestResult complete(CaseId id, String result, String decisionNumber, String decisionOn) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                result,
                "decisionNumber",
                decisionNumber,
                "decisionOn",
                decisionOn,
                "closedOn",
                day(0),
                "summary",
                "Judged",
                "bareReason",
                "The executor told it by telephone");
    }

    /** The director ends it for another reason than that the work is done. */
    protected MvcTestResult discontinue(CaseId id, String result, String closedOn, String... more) {
        String[] needed = {
            "version",
            Long.toString(version(id)),
            "resultCode",
            result,
            "closedOn",
            closedOn,
            "summary",
            "It is not continued"
        };
        return post("/cases/" + id + "/discontinuation", As.director(), both(needed, more));
    }

    protected void withdraw(CaseId id) {
        assertThat(discontinue(id, "WITHDRAWN", day(0), "takenBackOn", day(0), "othersReason", "Ca hai cung rut"))
                .hasRedirectedUrl("/cases/" + id);
    }

    protected MvcTestResult step(CaseId id, String step, RequestPostProcessor who, String day, String reason) {
        return post(
                "/cases/" + id + "/" + step,
                who,
                "version",
                String.valueOf(version(id)),
                "effectiveOn",
                day,
                "reason",
                reason);
    }

    protected static String[] both(String[] needed, String... more) {
        return Stream.of(needed, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** As it was told with the request, so that whoever has no papers yet is helped at once (TT 12/2018 Đ6 k1 b). */
    protected void trialTomorrow(CaseId id) {
        jdbc.sql("""
                        update intake.request set hearing_on = :day
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("day", today().plusDays(1)).param("id", id.value()).update();
    }

    /** Papers that were awaited come; those that prove that somebody is poor. */
    protected MvcTestResult poorCertificateCame(CaseId id, String on) {
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "arrivedOn",
                on,
                "papers[POOR_CERTIFICATE]",
                "ORIGINAL");
    }

    protected UUID hearing(CaseId id, String on) {
        UUID hearing = UUID.randomUUID();
        assertThat(enterHearing(id, hearing, on, "8:30")).hasRedirectedUrl("/cases/" + id);
        return hearing;
    }

    protected String state(CaseId id) {
        return jdbc.sql("select state from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    protected long version(CaseId id) {
        return jdbc.sql("select version from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Unit, amount, article and whether it is open, met or lapsed; empty when there is none of the kind. */
    protected String deadline(CaseId id, String kind) {
        return jdbc.sql("""
                        select concat_ws(' ', unit, amount, legal_reference,
                                         case when met_at is not null then 'met' when lapsed_at is not null then 'lapsed' else 'open' end)
                          from casework.deadline where case_id = :id and kind = :kind""")
                .param("id", id.value())
                .param("kind", kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** What became of each in the order of their hours, and whether it takes the place of another. */
    protected List<String> hearings(CaseId id) {
        return jdbc.sql("""
                        select coalesce(called_off, 'open') || ' follows ' || (follows is not null)
                          from casework.hearing where case_id = :id order by starts_at""").param("id", id.value()).query(String.class).list();
    }

    protected int count(String table, CaseId id) {
        return jdbc.sql("select count(*) from casework." + table + " where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
