package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A session that was postponed waits for a new day until it is cancelled for good. */
class DroppedHearingTests extends CaseWebTest {

    private CaseId id;
    private UUID hearing;

    @BeforeEach
    void aSession() {
        id = assignedLitigation();
        hearing = hearing(id, day(3));
    }

    @Test
    void aPostponedOneStandsInTheWorkListUntilItIsCancelledForGood() {
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain("Chờ ngày mở lại");
        postpone("", "");
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains("Chờ ngày mở lại phiên đã hoãn");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(path(), "chưa có ngày mở lại");
        assertThat(get(path(), As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("TAND khu vuc 1", "Hủy hẳn phiên đã hoãn")
                .doesNotContain("??");
        assertThat(drop(As.legalAidOfficer(), day(0), "Rut khoi kien")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Đã hoãn, báo ngày " + day(0), "hủy hẳn, báo ngày " + day(0) + ": Rut khoi kien")
                .contains("Hủy hẳn phiên đã hoãn 08:30 " + day(3))
                .doesNotContain(path(), "chưa có ngày mở lại");
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain("Chờ ngày mở lại");
    }

    @Test
    void oneThatHasANewDayIsNotWaitedForAndCancelledByThatDayOnly() {
        postpone(day(9), "8:00");
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain("Chờ ngày mở lại");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain(path());
        assertThat(get(path(), As.legalAidOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(get(path().replace(hearing.toString(), UUID.randomUUID().toString()), As.legalAidOfficer()))
                .hasStatus(404);
        assertThat(drop(As.legalAidOfficer(), day(0), "x"))
                .hasStatus(409)
                .bodyText()
                .contains("không còn chờ ngày mở lại");
    }

    @Test
    void oneThatWasNotPostponedOrIsCancelledAlreadyIsRefused() {
        assertThat(drop(As.legalAidOfficer(), day(0), "x")).hasStatus(409);
        postpone("", "");
        drop(As.legalAidOfficer(), day(0), "Rut khoi kien");
        assertThat(drop(As.legalAidOfficer(), day(0), "Lan hai")).hasStatus(409);
        assertThat(reason()).isEqualTo("Rut khoi kien");
    }

    @Test
    void wrongInputIsToldAtItsField() {
        postpone("", "");
        assertThat(drop(As.legalAidOfficer(), "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("toldOn-error", "reason-error");
        assertThat(drop(As.legalAidOfficer(), day(1), "Vi sao"))
                .hasStatus(422)
                .bodyText()
                .contains("toldOn-error", "Vi sao");
        assertThat(drop(As.legalAidOfficer(), day(-1), "Vi sao"))
                .hasStatus(422)
                .bodyText()
                .contains("không được trước ngày báo hoãn");
    }

    @Test
    void whoeverEntrustsTheCaseMayAndOthersDoNot() {
        postpone("", "");
        assertThat(drop(As.otherProvince(), day(0), "x")).hasStatus(404);
        assertThat(drop(As.accountant(), day(0), "x")).hasStatus(403);
        CaseId other = assignedLitigation();
        assertThat(post(
                        "/cases/" + other + "/hearings/" + hearing + "/cancellation",
                        As.legalAidOfficer(),
                        "toldOn",
                        day(0),
                        "reason",
                        "x"))
                .hasStatus(404);
        assertThat(drop(As.director(), day(0), "Toa bao")).hasRedirectedUrl("/cases/" + id);
        assertThat(reason()).isEqualTo("Toa bao");
    }

    private void postpone(String newOn, String newTime) {
        assertThat(post(
                        "/cases/" + id + "/hearings/" + hearing + "/call-off",
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        "POSTPONED",
                        "toldOn",
                        day(0),
                        "reason",
                        "Cho giam dinh",
                        "newOn",
                        newOn,
                        "newTime",
                        newTime))
                .hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult drop(RequestPostProcessor who, String toldOn, String reason) {
        return post(path(), who, "toldOn", toldOn, "reason", reason);
    }

    private String path() {
        return "/cases/" + id + "/hearings/" + hearing + "/cancellation";
    }

    private String reason() {
        settle();
        return jdbc.sql("select dropped_reason from casework.hearing where id = :id")
                .param("id", hearing)
                .query(String.class)
                .single();
    }
}
