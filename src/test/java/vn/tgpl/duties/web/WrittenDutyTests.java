package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Where the law asks for a paper, a duty is not met without one. */
class WrittenDutyTests extends DutyWebTest {

    private static final String WITHOUT_PAPER = "Đã làm, không gửi văn bản";

    @Test
    void aRefusalIsNotToldWithoutAPaper() {
        UUID duty = refusedRequestsDuty();
        assertThat(get("/duties/" + duty + "/completion", As.intakeOfficer()))
                .bodyText()
                .contains("Gửi bưu điện", "Luật yêu cầu thông báo bằng văn bản")
                .doesNotContain(WITHOUT_PAPER);
        assertThat(post(
                        "/duties/" + duty + "/completion",
                        As.intakeOfficer(),
                        "version",
                        "0",
                        "metOn",
                        day(0),
                        "manner",
                        "DONE"))
                .hasStatus(422)
                .bodyText()
                .contains("manner-error", "paperNumber-error", "paperOn-error");
        assertThat(stateOf(duty)).isEqualTo("OPEN");
    }

    @Test
    void whatIsMissingOfThePaperIsToldWithWhatElseIsMissing() {
        UUID duty = refusedRequestsDuty();
        assertThat(post("/duties/" + duty + "/completion", As.intakeOfficer(), "version", "0", "metOn", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("manner-error", "paperNumber-error", "paperOn-error");
    }

    @Test
    void aDutyWithoutAPaperOfTheLawIsMetWithoutOne() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        setup.assign(id, lawyer, CaseSetup.LAWYER, clock.instant());
        assign(id, lawyer);
        assertThat(get("/duties/" + duty("D29", id.value()) + "/completion", As.lawyer()))
                .bodyText()
                .contains(WITHOUT_PAPER, "Để trống khi không có văn bản.");
    }

    private String stateOf(UUID duty) {
        return jdbc.sql("select state from duties.duty where id = :id")
                .param("id", duty)
                .query(String.class)
                .single();
    }
}
