package vn.tgpl.casework.web;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A case with its executor and somebody who could take his place. */
abstract class ExecutorWebTest extends CaseWebTest {

    UUID lawyer;

    @BeforeEach
    void somebodyElse() {
        lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
    }

    MvcTestResult ask(CaseId id, UUID request, String ground, String on) {
        return post(
                "/cases/" + id + "/change-requests",
                As.intakeOfficer(),
                "id",
                request.toString(),
                "assignmentId",
                assignment(id).toString(),
                "groundCode",
                ground,
                "receivedOn",
                on);
    }

    MvcTestResult answer(CaseId id, String answer, UUID successor, String reason) {
        return post(
                "/cases/" + id + "/change-answer",
                As.director(),
                "version",
                Long.toString(version(id)),
                "answer",
                answer,
                "answeredOn",
                day(0),
                "bars",
                "NONE",
                "practitionerId",
                successor == null ? "" : successor.toString(),
                "reason",
                reason);
    }

    MvcTestResult replace(CaseId id, long version, UUID successor, String notifiedOn, String decidedOn) {
        return replace(id, version, "NOT_EFFECTIVE", successor, notifiedOn, decidedOn);
    }

    /** Another one takes the place of the first executor on the ground, told and decided today. */
    MvcTestResult replaceOn(String ground, CaseId id, UUID successor) {
        return replace(id, version(id), ground, successor, day(0), day(0));
    }

    MvcTestResult replace(CaseId id, long version, String ground, UUID successor, String notifiedOn, String decidedOn) {
        return post(
                "/cases/" + id + "/replacement",
                As.director(),
                "version",
                Long.toString(version),
                "assignmentId",
                assignment(id).toString(),
                "groundCode",
                ground,
                "reason",
                "Ốm dài ngày",
                "notifiedOn",
                notifiedOn,
                "bars",
                "NONE",
                "practitionerId",
                successor.toString(),
                "decidedOn",
                decidedOn);
    }

    UUID assignment(CaseId id) {
        return jdbc.sql("select id from casework.assignment where case_id = :id order by assigned_at limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    String executors(CaseId id) {
        return String.join(
                "; ", jdbc.sql("""
                        select concat_ws(' ', s.practitioner_name, case when s.ended_at is null then 'open' else 'ended' end,
                                         s.end_ground, 'replacing ' || f.practitioner_name)
                          from casework.assignment s left join casework.assignment f on f.id = s.replaces
                         where s.case_id = :id order by s.assigned_at""").param("id", id.value()).query(String.class).list());
    }
}
