package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** What becomes of the sessions that lie ahead of a case when it is suspended. */
class SuspendedSessionTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void aSessionLiesAhead() {
        id = assignedLitigation();
        jdbc.sql("update casework.deadline set met_at = now() where case_id = :id")
                .param("id", id.value())
                .update();
        hearing(id, day(5));
    }

    @Test
    void theFormNamesThemAndAsks() {
        assertThat(get("/cases/" + id + "/suspension", As.legalAidOfficer()))
                .bodyText()
                .contains(day(5), "TAND khu vuc 1", "Giữ lịch: Tòa án chưa quyết định");
        assertThat(suspendToday("reason", "TAND 12/QD-TDC"))
                .hasStatus(422)
                .bodyText()
                .contains("sessions-error", "Hãy chọn hoãn, hủy hoặc giữ lịch", "TAND 12/QD-TDC");
        assertThat(state(id)).isNotEqualTo("SUSPENDED");
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED, đã hoãn", "CANCELLED, đã hủy"})
    void theyAreCalledOffWithTheReasonOfTheSuspension(String how, String told) {
        assertThat(suspendToday("reason", "TAND 12/QD-TDC", "sessions", how)).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql(
                                "select concat_ws(' ', called_off, called_off_reason) from casework.hearing where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(how + " TAND 12/QD-TDC");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Tạm đình chỉ từ ngày " + day(0), "Phiên tòa, phiên họp (" + told + ")");
        assertThat(get("/calendar?day=" + today().plusDays(5), As.legalAidOfficer()))
                .bodyText()
                .contains("TAND khu vuc 1", told);
    }

    @Test
    void theyStandWithAWordWhereTheCourtHasNotDecided() {
        assertThat(suspendToday("reason", "Bị can bỏ trốn", "sessions", "KEPT"))
                .hasStatus(422)
                .bodyText()
                .contains("sessionsNote-error");
        assertThat(suspendToday(
                        "reason", "Bị can bỏ trốn", "sessions", "KEPT", "sessionsNote", "Chờ thông báo của Tòa"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .containsSubsequence("Tạm đình chỉ từ ngày " + day(0), "Phiên tòa, phiên họp tại TAND khu vuc 1")
                .contains("Phiên đã định vẫn giữ lịch: Chờ thông báo của Tòa");
    }

    @Test
    void oneThatHasBegunIsLeftToBeToldWhateverDayTheSuspensionHas() {
        jdbc.sql("update casework.legal_aid_case set state_since = state_since - 5 where id = :id")
                .param("id", id.value())
                .update();
        UUID begun = hearing(id, day(-1));
        assertThat(suspend("effectiveOn", day(-2), "reason", "TAND 12/QD-TDC", "sessions", "POSTPONED"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select id from casework.hearing where case_id = :id and called_off is null")
                        .param("id", id.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(begun);
    }

    /** Until a session is entered, whoever works on the resumed case is reminded of the one that has no day. */
    @Test
    void aPostponedSessionWithoutANewDayIsNotForgottenWhenTheCaseGoesOn() {
        String told = "đã hoãn, chưa có ngày mở lại";
        assertThat(suspendToday("reason", "TAND 12/QD-TDC", "sessions", "POSTPONED"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain(told);
        assertThat(post(
                        "/cases/" + id + "/resumption",
                        As.legalAidOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "effectiveOn",
                        day(0),
                        "reason",
                        "TAND 13/QD-TT"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(told);
        hearing(id, day(9));
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(told);
        UUID postponed = jdbc.sql("select id from casework.hearing where case_id = :id and called_off = 'POSTPONED'")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        assertThat(enterHearing(id, UUID.randomUUID(), day(10), "8:30", "inPlaceOf", postponed.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain(told);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(suspend("effectiveOn", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("effectiveOn-error", "reason-error", "sessions-error");
        assertThat(suspend("effectiveOn", day(1), "reason", "TAND 12/QD-TDC"))
                .hasStatus(422)
                .bodyText()
                .contains("effectiveOn-error", "sessions-error", "TAND 12/QD-TDC");
    }

    private MvcTestResult suspendToday(String... more) {
        return suspend(
                Stream.concat(Stream.of("effectiveOn", day(0)), Stream.of(more)).toArray(String[]::new));
    }

    private MvcTestResult suspend(String... more) {
        String[] needed = {"version", Long.toString(version(id))};
        return post(
                "/cases/" + id + "/suspension",
                As.legalAidOfficer(),
                Stream.of(needed, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
