package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A duty is met or dropped once, by those whose it is. */
class DutySettlementTests extends DutyWebTest {

    @Autowired
    Journal journal;

    @Test
    void aDutyIsMetOnceWithItsPaperAndTheJournalTellsIt() {
        UUID duty = refusedRequestsDuty();
        assertThat(get("/duties/" + duty, As.intakeOfficer())).bodyText().contains("Ghi đã thực hiện", "Bỏ việc này");
        assertThat(meet(duty, 1, "HANDED_OVER")).hasStatus(422).bodyText().contains("metOn-error");
        assertThat(meet(duty, -9, "HANDED_OVER")).hasStatus(422).bodyText().contains("metOn-error");
        assertThat(meet(duty, 0, "")).hasStatus(422).bodyText().contains("manner-error");
        assertThat(meet(duty, 0, "HANDED_OVER")).hasRedirectedUrl("/duties/" + duty);
        assertThat(meet(duty, 0, "POST"))
                .as("sent twice")
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác ghi kết quả", "đã làm");
        assertThat(get("/duties/" + duty, As.intakeOfficer()))
                .bodyText()
                .contains("Giao trực tiếp", "12/TB-TGPL", "đã làm")
                .doesNotContain("Ghi đã thực hiện");
        assertThat(get("/duties/" + duty + "/completion", As.intakeOfficer())).hasRedirectedUrl("/duties/" + duty);
        assertThat(journal.entriesOf("duty", duty.toString()))
                .extracting(JournalEntryView::action)
                .filteredOn(action -> !action.equals("duties.open"))
                .containsExactly("duties.meet");
    }

    @Test
    void wrongDaysAreToldTogetherWithWhatIsMissing() {
        UUID duty = refusedRequestsDuty();
        assertThat(post(
                        "/duties/" + duty + "/completion",
                        As.intakeOfficer(),
                        "version",
                        "0",
                        "metOn",
                        day(1),
                        "paperOn",
                        day(2)))
                .hasStatus(422)
                .bodyText()
                .contains("metOn-error", "manner-error", "paperOn-error", "Ngày văn bản không được sau hôm nay");
    }

    @Test
    void aDutyIsDroppedWithItsReasonByThoseWhoManage() {
        UUID duty = refusedRequestsDuty();
        String path = "/duties/" + duty + "/dropping";
        assertThat(get(path, As.legalAidOfficer())).hasStatus(404);
        assertThat(post(path, As.intakeOfficer(), "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(post(path, As.intakeOfficer(), "version", "7", "reason", "Ghi nhầm"))
                .as("not as it was seen")
                .hasStatus(409);
        assertThat(post(path, As.departmentManager(), "version", "0", "reason", "Ghi nhầm"))
                .as("the department does not manage the centre's")
                .hasStatus(422);
        assertThat(post(path, As.intakeOfficer(), "version", "0", "reason", "Ghi nhầm"))
                .hasRedirectedUrl("/duties/" + duty);
        assertThat(get("/duties?show=DROPPED", As.intakeOfficer())).bodyText().contains(duty.toString(), "đã bỏ");
    }

    @Test
    void anExecutorMeetsHisOwnDutyAndNoOther() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        setup.assign(id, lawyer, CaseSetup.LAWYER, clock.instant());
        assign(id, lawyer);
        UUID choice = duty("D29", id.value());
        UUID notice = duty("D11", id.value());
        assertThat(get("/duties/" + notice + "/completion", As.lawyer())).hasRedirectedUrl("/duties/" + notice);
        assertThat(get("/duties?mine=true", As.lawyer()))
                .bodyText()
                .contains(choice.toString())
                .doesNotContain(notice.toString());
        assertThat(post(
                        "/duties/" + choice + "/completion",
                        As.lawyer(),
                        "version",
                        "0",
                        "metOn",
                        day(0),
                        "manner",
                        "DONE"))
                .hasRedirectedUrl("/duties/" + choice);
    }
}
