package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Sessions that were announced and are postponed or cancelled. */
class HearingTests extends CaseWebTest {

    /** TTLT 10/2018 Đ9 k3: what the table of periods says later of that day does not judge a notice anew. */
    @Test
    void aNoticeIsJudgedByTheLengthKeptWithItsSession() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(10));
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain("Được báo trước dưới");
        assertThat(jdbc.sql("select notice_days || ' ' || notice_days_shortened from casework.hearing where id = :id")
                        .param("id", hearing)
                        .query(String.class)
                        .single())
                .isEqualTo("10 7");
        jdbc.sql("update casework.hearing set notice_days = 15 where id = :id")
                .param("id", hearing)
                .update();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Được báo trước dưới 15 ngày; chỉ đủ 7 ngày của thủ tục rút gọn");
    }

    @Test
    void aSessionIsPostponedBeforeItsHourAndTheNewOneStandsBesideIt() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(3));
        assertThat(get(path(id, hearing), As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("TAND khu vuc 1");
        assertThat(callOff(id, hearing, "POSTPONED", day(0), "Vắng người bị hại", day(13), "8:00"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(hearings(id)).containsExactly("POSTPONED follows false", "open follows true");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Đã hoãn, báo ngày " + day(0) + ": Vắng người bị hại", "Mở lại lúc 08:00 " + day(13))
                .doesNotContain("Được báo trước dưới");
        assertThat(get("/calendar?day=" + iso(3), As.legalAidOfficer()))
                .bodyText()
                .contains("TAND khu vuc 1", "đã hoãn");
        assertThat(get("/calendar?day=" + iso(13), As.legalAidOfficer()))
                .bodyText()
                .contains("TAND khu vuc 1");
    }

    @Test
    void aSessionToComeIsNoWorkDone() {
        CaseId id = assignedLitigation();
        hearing(id, day(3));
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .containsPattern("Sắp tới<span class=\"chip-count\">1<")
                .containsPattern("Công việc<span class=\"chip-count\">0<");
    }

    /** A case whose sessions lie ahead cannot be completed, so a mistyped year is told where it was typed. */
    @Test
    void aSessionLiesNoMoreThanTwoYearsAhead() {
        CaseId id = assignedLitigation();
        assertThat(enterHearing(id, UUID.randomUUID(), day(36500), "8:30"))
                .hasStatus(422)
                .bodyText()
                .contains("heldOn-error", "kiểm tra lại năm", "TAND khu vuc 1");
        assertThat(enterHearing(id, UUID.randomUUID(), day(732), "8:30")).hasStatus(422);
        UUID hearing = UUID.randomUUID();
        assertThat(enterHearing(id, hearing, day(729), "8:30")).hasRedirectedUrl("/cases/" + id);
        assertThat(callOff(id, hearing, "POSTPONED", day(0), "Vắng bị hại", day(36500), "8:00"))
                .hasStatus(422)
                .bodyText()
                .contains("newOn-error");
    }

    @Test
    void theNewDateIsAnnouncedInTimeAsTheFirstOne() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(2));
        callOff(id, hearing, "POSTPONED", day(-3), "Thiếu người làm chứng", day(4), "8:00");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("chỉ đủ 7 ngày của thủ tục rút gọn");
    }

    @Test
    void withoutANewDateOrCancelledItWaitsForNothingMore() {
        CaseId id = assignedLitigation();
        UUID postponed = hearing(id, day(3));
        UUID cancelled = hearing(id, day(4));
        callOff(id, postponed, "POSTPONED", day(0), "Chờ giám định", "", "");
        callOff(id, cancelled, "CANCELLED", day(0), "Rút kháng cáo", "", "");
        assertThat(hearings(id)).containsExactly("POSTPONED follows false", "CANCELLED follows false");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Hủy phiên 08:30 " + day(4), "Rút kháng cáo")
                .doesNotContain(path(id, postponed), path(id, cancelled));
        assertThat(callOff(id, cancelled, "CANCELLED", day(0), "x", "", "")).hasStatus(409);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain("08:30 " + day(3), "08:30 " + day(4));
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", day(0))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whatWasHeldWithoutAnOutcomeMayStillBeNotedAsPostponed() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(-1));
        assertThat(callOff(id, hearing, "POSTPONED", day(-1), "Hoãn tại phiên tòa", "", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(post("/cases/" + id + "/hearings/" + hearing + "/outcome", As.legalAidOfficer(), "outcome", "Won"))
                .hasStatus(409);
    }

    @Test
    void wrongInputIsToldAtItsField() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(3));
        assertThat(post(
                        path(id, hearing),
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("how-error", "toldOn-error", "reason-error");
        refused("toldOn", callOff(id, hearing, "CANCELLED", day(1), "x", "", ""));
        refused("toldOn", callOff(id, hearing, "CANCELLED", day(-8), "x", "", ""));
        refused("newOn", callOff(id, hearing, "CANCELLED", day(0), "x", day(9), "8:00"));
        refused("newOn", callOff(id, hearing, "POSTPONED", day(0), "x", day(3), "8:30"));
        refused("newOn", callOff(id, hearing, "POSTPONED", day(0), "x", "", "8:30"));
        refused("newTime", callOff(id, hearing, "POSTPONED", day(0), "x", day(9), ""));
        refused("how", callOff(id, hearing, "CASE_ENDED", day(0), "x", "", ""));
        assertThat(hearings(id)).containsExactly("open follows false");
        assertThat(get(path(id, UUID.randomUUID()), As.legalAidOfficer())).hasStatus(404);
        assertThat(get(path(id, hearing), As.lawyer())).hasStatus(404);
        assertThat(get(path(id, hearing), As.intakeOfficer())).hasStatus(403);
    }

    @Test
    void adviceHasNoSessionsToCallOff() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(get(path(id, UUID.randomUUID()), As.legalAidOfficer())).hasRedirectedUrl("/cases/" + id);
    }

    private static void refused(String field, MvcTestResult result) {
        assertThat(result).hasStatus(422).bodyText().contains(field + "-error");
    }

    private static String path(CaseId id, UUID hearing) {
        return "/cases/" + id + "/hearings/" + hearing + "/call-off";
    }

    private String iso(int fromToday) {
        String[] parts = day(fromToday).split("/", -1);
        return parts[2] + "-" + parts[1] + "-" + parts[0];
    }

    private MvcTestResult callOff(
            CaseId id, UUID hearing, String how, String toldOn, String reason, String newOn, String newTime) {
        return post(
                path(id, hearing),
                As.legalAidOfficer(),
                "newId",
                UUID.randomUUID().toString(),
                "how",
                how,
                "toldOn",
                toldOn,
                "reason",
                reason,
                "newOn",
                newOn,
                "newTime",
                newTime);
    }
}
