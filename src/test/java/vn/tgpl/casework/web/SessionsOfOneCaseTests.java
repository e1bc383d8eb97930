package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Several sessions of one case: none hides another, in the reminders or in the history. */
class SessionsOfOneCaseTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void aCase() {
        id = assignedLitigation();
    }

    @Test
    void theNewDayOfOnePostponedSessionLeavesTheOtherWaiting() {
        UUID first = hearing(id, day(3));
        UUID second = hearing(id, day(4));
        callOff(first, "POSTPONED");
        callOff(second, "POSTPONED");
        assertThat(get("/cases/" + id + "/hearings/new", As.legalAidOfficer()))
                .bodyText()
                .contains("Thay cho phiên đã hoãn", first.toString(), second.toString());
        assertThat(enterHearing(id, UUID.randomUUID(), day(9), "8:30", "inPlaceOf", first.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Phiên 08:30 " + day(4) + " đã hoãn, chưa có ngày mở lại")
                .doesNotContain("Phiên 08:30 " + day(3) + " đã hoãn, chưa có ngày mở lại");
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains("Chờ ngày mở lại phiên đã hoãn");
        assertThat(enterHearing(id, UUID.randomUUID(), day(10), "8:30", "inPlaceOf", first.toString()))
                .hasStatus(409);
    }

    @Test
    void theSameSessionIsAskedAboutBeforeItIsEnteredAgain() {
        hearing(id, day(3));
        UUID again = UUID.randomUUID();
        assertThat(enterHearing(id, again, day(3), "8:30"))
                .hasStatus(422)
                .bodyText()
                .contains("Đã có phiên này", "name=\"again\"");
        assertThat(count("hearing", id)).isEqualTo(1);
        assertThat(enterHearing(id, again, day(3), "8:30", "again", "true")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("hearing", id)).isEqualTo(2);
    }

    @Test
    void whatLiesAheadStandsInTheHistoryWhereItWasAnnounced() {
        hearing(id, day(9));
        callOff(hearing(id, day(12)), "CANCELLED");
        recordWork(As.legalAidOfficer(), id, day(0));
        assertThat(get("/cases/" + id + "?show=work", As.legalAidOfficer()))
                .bodyText()
                .satisfies(page -> {
                    int history = page.indexOf("id=\"timeline\"");
                    int worked = page.indexOf("Read the file", history);
                    assertThat(worked).isPositive();
                    assertThat(page.substring(history, worked)).doesNotContain("08:30 " + day(12) + "</");
                })
                .contains("Phiên lúc 08:30 " + day(12));
        assertThat(get("/cases/" + id + "?show=ahead", As.legalAidOfficer()))
                .bodyText()
                .contains("Phiên lúc 08:30 " + day(9));
    }

    @Test
    void aSessionThatEndsWithItsCaseClaimsNoNotice() {
        hearing(id, day(9));
        recordWork(As.legalAidOfficer(), id, day(0));
        assertThat(discontinue(id, "WITHDRAWN", day(0), "takenBackOn", day(0), "cancelHearings", "true"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("vì vụ việc kết thúc")
                .doesNotContain("Thông báo ngày");
    }

    private void callOff(UUID hearing, String how) {
        assertThat(post(
                        "/cases/" + id + "/hearings/" + hearing + "/call-off",
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        how,
                        "toldOn",
                        day(0),
                        "reason",
                        "Cho giam dinh"))
                .hasRedirectedUrl("/cases/" + id);
    }
}
