package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

class WorkTests extends CaseWebTest {

    @Test
    void theFormOffersTheWorkOfThatFormOfAid() {
        assertThat(get("/cases/" + assignedLitigation() + "/activities/new", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Tham gia hỏi cung")
                .doesNotContain("Soạn văn bản tư vấn pháp luật");
    }

    @Test
    void recordedWorkBeginsTheCaseAndStandsInTheTimeline() {
        CaseId id = assignedLitigation();
        // of yesterday: work of today is not over at every hour at which this runs
        assertThat(record(id, UUID.randomUUID(), "INTERROGATION", day(-1), "8:00", "11:30"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Tham gia hỏi cung", "08:00–11:30", "Took part in the questioning");
    }

    @Test
    void theSameFormSentTwiceIsOneRow() {
        CaseId id = assignedLitigation();
        UUID activity = UUID.randomUUID();
        record(id, activity, "EVIDENCE", day(0), "", "");
        assertThat(record(id, activity, "EVIDENCE", day(0), "", "")).hasStatus3xxRedirection();
        assertThat(count("activity", id)).isEqualTo(1);
    }

    @Test
    void wrongInputIsToldAtItsField() {
        CaseId id = assignedLitigation();
        assertThat(record(id, UUID.randomUUID(), "EVIDENCE", day(1), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error");
        assertThat(record(id, UUID.randomUUID(), "EVIDENCE", day(-8), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error");
        assertThat(record(id, UUID.randomUUID(), "EVIDENCE", day(0), "10:00", "9:00"))
                .hasStatus(422)
                .bodyText()
                .contains("toTime-error");
        assertThat(record(id, UUID.randomUUID(), "EVIDENCE", day(0), "25:00", ""))
                .hasStatus(422)
                .bodyText()
                .contains("fromTime-error");
        assertThat(record(id, UUID.randomUUID(), "WRITTEN_ADVICE", day(0), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("typeCode-error", "Took part in the questioning");
        assertThat(count("activity", id)).isZero();
    }

    @Test
    void aDayToComeAndAnEndBeforeTheBeginningAreToldTogether() {
        CaseId id = assignedLitigation();
        assertThat(recordWork(As.legalAidOfficer(), id, day(2), "fromTime", "10:00", "toTime", "9:00"))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error", "toTime-error");
        assertThat(recordWork(As.legalAidOfficer(), id, day(-30), "fromTime", "10:00", "toTime", "9:00"))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error", "toTime-error", "Ngày thực hiện không được trước ngày thụ lý");
    }

    @Test
    void workWithoutAnHourStandsBelowWhatWasDoneLaterThatDay() {
        CaseId id = assignedLitigation();
        recordWork(As.legalAidOfficer(), id, day(0));
        complete(id, "JUDGMENT", "12/2026/HS-ST", day(0));
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .containsSubsequence("id=\"timeline\"", "Kết thúc vụ việc</span>", "Read the file");
    }

    @Test
    void onlyTheExecutorRecordsWork() {
        CaseId id = assignedLitigation();
        assertThat(recordWork(As.lawyer(), id, day(0))).hasStatus(404);
        assertThat(recordWork(As.director(), id, day(0))).hasStatus(403);
        assertThat(get("/cases/" + id + "/activities/new", As.lawyer())).hasStatus(404);
    }

    @Test
    void aSessionIsEnteredOnceAndConcludedOnceAfterItBegan() {
        CaseId id = assignedLitigation();
        UUID hearing = UUID.randomUUID();
        enterHearing(id, hearing, day(-1), "8:30");
        assertThat(enterHearing(id, hearing, day(-1), "8:30")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("hearing", id)).isEqualTo(1);
        String path = "/cases/" + id + "/hearings/" + hearing + "/outcome";
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(path);
        assertThat(get(path, As.legalAidOfficer())).hasStatusOk();
        assertThat(post(path, As.legalAidOfficer(), "outcome", ""))
                .hasStatus(422)
                .bodyText()
                .contains("outcome-error");
        assertThat(post(path, As.legalAidOfficer(), "outcome", "Adjourned")).hasRedirectedUrl("/cases/" + id);
        assertThat(post(path, As.legalAidOfficer(), "outcome", "Other"))
                .hasStatus(409)
                .bodyText()
                .contains("đã được ghi", "Other");
    }

    @Test
    void aSessionToComeHasNoOutcome() {
        CaseId id = assignedLitigation();
        UUID hearing = UUID.randomUUID();
        enterHearing(id, hearing, day(3), "8:30");
        assertThat(post("/cases/" + id + "/hearings/" + hearing + "/outcome", As.legalAidOfficer(), "outcome", "Won"))
                .hasStatus(422)
                .bodyText()
                .contains("chưa đến giờ mở");
        assertThat(get("/cases/" + id + "/hearings/" + UUID.randomUUID() + "/outcome", As.legalAidOfficer()))
                .hasStatus(404);
    }

    @Test
    void aSessionWithoutCourtDayOrHourIsRefused() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/hearings/new", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("TAND khu vuc 1");
        assertThat(post(
                        "/cases/" + id + "/hearings",
                        As.legalAidOfficer(),
                        "id",
                        UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("heldOn-error", "atTime-error", "court-error");
        assertThat(enterHearing(id, UUID.randomUUID(), day(-9), "8:30"))
                .hasStatus(422)
                .bodyText()
                .contains("heldOn-error");
    }

    @Test
    void adviceHasNoSessions() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(enterHearing(id, UUID.randomUUID(), day(1), "8:30"))
                .hasStatus(409)
                .bodyText()
                .contains("không có phiên tòa");
        assertThat(get("/cases/" + id + "/hearings/new", As.legalAidOfficer())).hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult record(CaseId id, UUID activity, String type, String on, String from, String to) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                activity.toString(),
                "typeCode",
                type,
                "performedOn",
                on,
                "fromTime",
                from,
                "toTime",
                to,
                "outcome",
                "Took part in the questioning");
    }

    @Test
    void workEndsBeforeItIsWrittenDown() {
        CaseId id = assignedLitigation();
        assertThat(recordWork(As.legalAidOfficer(), id, day(0), "fromTime", "00:00", "toTime", "23:59"))
                .hasStatus(422)
                .bodyText()
                .contains("toTime-error", "không được sau lúc này");
        assertThat(count("activity", id)).isZero();
    }
}
