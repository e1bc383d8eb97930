package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** What stands in the way of an end of a case is told before it is sent, and all together when it is. */
class EndObstaclesTests extends CaseWebTest {

    @Test
    void theOpenedFormTellsWhatStandsInTheWayOfEachResultInTheWordsOfTheRefusal() {
        CaseId advice = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        String missing = "Chưa ghi công việc trả lời tư vấn bằng văn bản";
        assertThat(get("/cases/" + advice + "/closure", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"obstacles\"", missing);
        recordWorkOf(advice, "WRITTEN_ADVICE", day(0), "Đã trả lời bằng văn bản");
        assertThat(get("/cases/" + advice + "/closure", As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("id=\"obstacles\"", missing);
        CaseId running = assigned(CaseSetup.Accepted.litigation(weekAgo().plus(Duration.ofDays(6)))
                .withoutPapers());
        assertThat(get("/cases/" + running + "/discontinuation", As.director()))
                .bodyText()
                .contains("id=\"obstacles\"", "Chỉ chọn được căn cứ này khi vụ việc còn chờ giấy tờ");
        assertThat(get("/cases/" + assignedLitigation() + "/discontinuation", As.director()))
                .bodyText()
                .doesNotContain("id=\"obstacles\"");
    }

    @Test
    void oneSubmitTellsAllFaultsTogetherEachAtItsFieldWithWhatWasTyped() {
        CaseId id = assignedLitigation();
        hearing(id, day(3));
        assertThat(judged(
                        id,
                        "takenBackOn",
                        day(0),
                        "closedOn",
                        day(1),
                        "summary",
                        "The end of it",
                        "bareReason",
                        "Told by telephone"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "closedOn-error",
                        "decisionNumber-error",
                        "decisionOn-error",
                        "takenBackOn-error",
                        "cancelHearings-error",
                        "The end of it");
        assertThat(count("closure", id)).isZero();
    }

    @Test
    void whatIsMissingIsToldWithWhatWouldBeRefusedBesides() {
        CaseId id = assignedLitigation();
        hearing(id, day(3));
        assertThat(judged(id, "decisionOn", "khong phai ngay", "closedOn", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "summary-error",
                        "closedOn-error",
                        "decisionNumber-error",
                        "decisionOn-error",
                        "cancelHearings-error",
                        "khong phai ngay")
                // what cannot be read is told once, and not as missing besides
                .doesNotContain("Cần ghi ngày của bản án");
    }

    /** A day on which the case cannot have ended hides neither a field nor what stands in the way of the result. */
    @Test
    void aWrongDayHidesNothingOfWhatTheRightOneAsksFor() {
        CaseId id = assignedLitigation();
        assertThat(post(
                        "/cases/" + id + "/closure",
                        As.legalAidOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "resultCode",
                        "STAGE_COMPLETED",
                        "closedOn",
                        day(-40),
                        "summary",
                        "The end of it",
                        "bareReason",
                        "Told by telephone"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "closedOn-error",
                        "resultCode-error",
                        "Kết quả này cần có công việc",
                        "id=\"decisionNumber\"",
                        "id=\"decisionOn\"",
                        "id=\"obstacles\"");
        assertThat(count("closure", id)).isZero();
    }

    /** @param fields of the form but its version and result, names and values in turn */
    private MvcTestResult judged(CaseId id, String... fields) {
        String[] needed = {"version", Long.toString(version(id)), "resultCode", "JUDGMENT"};
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                Stream.of(needed, fields).flatMap(Stream::of).toArray(String[]::new));
    }
}
