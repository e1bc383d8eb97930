package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

class ClosingTests extends CaseWebTest {

    @Test
    void theFormOffersResultsOfThatFormWithTheirArticles() {
        assertThat(get("/cases/" + assignedLitigation() + "/closure", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("TT 12/2018/TT-BTP Đ10", "bản án, quyết định của Tòa án")
                .doesNotContain("văn bản tư vấn pháp luật", "Luật TGPL 2017 Đ37 k1");
        assertThat(get("/cases/" + assignedLitigation() + "/discontinuation", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Luật TGPL 2017 Đ37 k1 điểm c", "không còn thuộc diện sau khi thụ lý")
                // no papers are missing (TT 12/2018 Đ6 k2)
                .doesNotContain("bản án, quyết định của Tòa án", "TT 12/2018/TT-BTP Đ6 k2 điểm b");
    }

    /** TT 12/2018 Đ6 k2 b: five working days are for the papers. */
    @Test
    void papersThatDidNotComeEndACaseOnlyAfterTheirPeriod() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo().minus(Duration.ofDays(7)))
                .withoutPapers());
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .contains("TT 12/2018/TT-BTP Đ6 k2 điểm b");
        assertThat(endOn(id, day(-12))).hasStatus(422).bodyText().contains("resultCode-error");
        assertThat(endOn(id, day(0))).hasRedirectedUrl("/cases/" + id);
        CaseId running = assigned(CaseSetup.Accepted.litigation(weekAgo().plus(Duration.ofDays(6)))
                .withoutPapers());
        assertThat(get("/cases/" + running + "/discontinuation", As.director()))
                .bodyText()
                .doesNotContain("TT 12/2018/TT-BTP Đ6 k2 điểm b");
        assertThat(endOn(running, day(0))).hasStatus(422).bodyText().contains("resultCode-error");
        CaseId complete = assignedLitigation();
        assertThat(endOn(complete, day(0))).hasStatus(422).bodyText().contains("resultCode-error");
    }

    private MvcTestResult endOn(CaseId id, String on) {
        return discontinue(id, "PAPERS_NOT_SUPPLIED", on);
    }

    /** Luật TGPL 2017 Đ32 k2: whoever says that advice was given in writing has recorded it. */
    @Test
    void adviceIsCompletedInWritingOnlyWhenTheWritingIsOnRecord() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(close(id, "ADVICE_GIVEN", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error", "Chưa ghi công việc trả lời tư vấn bằng văn bản", "The end of it");
        assertThat(recordWorkOf(id, "WRITTEN_ADVICE", day(0), "Đã trả lời bằng văn bản"))
                .hasStatus3xxRedirection();
        assertThat(close(id, "ADVICE_GIVEN", day(-1))).hasStatus(422);
        assertThat(close(id, "ADVICE_GIVEN", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("CLOSED");
    }

    @Test
    void closingStartsTheClockOfTheHandOver() {
        CaseId id = assignedLitigation();
        assertThat(close(id, "JUDGMENT", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select legal_reference from casework.closure where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("TT 12/2018/TT-BTP Đ10");
        assertThat(jdbc.sql(
                                "select count(*) from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id"
                                        + " where case_id = :id and kind = 'FILE_HANDOVER' and met_at is null"
                                        + " and d.due_at = c.next_due_at")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Bàn giao hồ sơ", "Nhận bàn giao hồ sơ");
    }

    @Test
    void nothingCanBeCompletedThatNobodyWasAssignedTo() {
        CaseId id = litigation();
        assertThat(endAsDirector(id, "closure", "JUDGMENT"))
                .hasStatus(409)
                .bodyText()
                .contains("chưa được phân công");
        assertThat(endAsDirector(id, "discontinuation", "JUDGMENT"))
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error");
        assertThat(endAsDirector(id, "discontinuation", "WITHDRAWN")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void wrongInputIsToldAtItsField() {
        CaseId id = assignedLitigation();
        assertThat(close(id, "JUDGMENT", day(1))).hasStatus(422).bodyText().contains("closedOn-error");
        assertThat(close(id, "JUDGMENT", day(-8))).hasStatus(422).bodyText().contains("closedOn-error");
        assertThat(close(id, "ADVICE_GIVEN", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error", "The end of it");
        recordWork(As.legalAidOfficer(), id, day(-1));
        assertThat(close(id, "JUDGMENT", day(-2))).hasStatus(422).bodyText().contains("closedOn-error", day(-1));
        assertThat(count("closure", id)).isZero();
    }

    @Test
    void afterClosingTheCaseCanOnlyBeRead() {
        CaseId id = assignedLitigation();
        close(id, "JUDGMENT", day(0));
        assertThat(recordWork(As.legalAidOfficer(), id, day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã kết thúc");
        assertThat(close(id, "JUDGMENT", day(0))).hasStatus(409);
        assertThat(count("activity", id)).isZero();
        assertThat(get("/cases/" + id + "/activities/new", As.legalAidOfficer()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/assignment", As.director())).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).hasStatusOk();
    }

    @Test
    void theFileComesInOnceAndTheClockStops() {
        CaseId id = assignedLitigation();
        close(id, "JUDGMENT", day(-1));
        assertThat(get("/cases/" + id + "/file-handover", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam");
        assertThat(handOver(id, day(1))).hasStatus(422).bodyText().contains("handedOn-error");
        assertThat(handOver(id, day(-2))).hasStatus(422).bodyText().contains("handedOn-error");
        assertThat(handOver(id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("HANDED_OVER");
        assertThat(handOver(id, day(0))).hasStatus(409).bodyText().contains("đã bàn giao");
        assertThat(jdbc.sql("select next_due_at is null from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theHistoryTellsTheDaysThatCountWhereTheyWereWrittenDownLater() {
        CaseId id = assignedLitigation();
        close(id, "JUDGMENT", day(-2));
        assertThat(handOver(id, day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Ngày kết thúc: " + day(-2), "Ngày bàn giao: " + day(-1));
    }

    @Test
    void anOpenCaseHasNoFileToHandOver() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/file-handover", As.intakeOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(handOver(id, day(0))).hasStatus(409).bodyText().contains("Vụ việc chưa kết thúc");
    }

    private MvcTestResult close(CaseId id, String result, String on) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                result,
                "takenBackOn",
                result.equals("WITHDRAWN") ? day(0) : "",
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                on,
                "closedOn",
                on,
                "summary",
                "The end of it",
                "bareReason",
                "Told by telephone");
    }

    private MvcTestResult endAsDirector(CaseId id, String path, String result) {
        return post(
                "/cases/" + id + "/" + path,
                As.director(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                result,
                "takenBackOn",
                result.equals("WITHDRAWN") ? day(0) : "",
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                day(0),
                "closedOn",
                day(0),
                "summary",
                "The end of it",
                "bareReason",
                "Told by telephone");
    }

    private MvcTestResult handOver(CaseId id, String on) {
        return post(
                "/cases/" + id + "/file-handover", As.intakeOfficer(), "handedOn", on, "handedBy", "Tran Thi Minh Tam");
    }
}
