package vn.tgpl.casework.web;

import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A case of somebody accused, whose executor registers and is answered. */
abstract class RegistrationWebTest extends ExecutorWebTest {

    CaseId accused() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
    }

    MvcTestResult register(CaseId id, UUID registration, String capacity, String sentOn) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                registration.toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                capacity,
                "sentOn",
                sentOn);
    }

    MvcTestResult answer(
            CaseId id, UUID registration, String outcome, String on, String time, String number, String reason) {
        return post(
                "/cases/" + id + "/registrations/" + registration + "/answer",
                As.director(),
                "outcome",
                outcome,
                "answeredOn",
                on,
                "atTime",
                time,
                "number",
                number,
                "reason",
                reason);
    }
}
