package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Vietnam;

/** What was told of the trial at reception need not be typed again. */
class FirstSessionTests extends CaseWebTest {

    private static final String HINT = "Lấy từ ngày xét xử ghi khi tiếp nhận";

    @Test
    void theDayOfTheTrialToldAtReceptionIsProposedForTheFirstSession() {
        CaseId id = assignedLitigation();
        trialIn(id, 9);
        assertThat(get(form(id), As.legalAidOfficer()))
                .bodyText()
                .contains("value=\"" + day(9) + "\"", "TAND khu vuc 1", HINT);
        trialIn(id, 0);
        assertThat(get(form(id), As.legalAidOfficer())).bodyText().contains("value=\"" + day(0) + "\"");
    }

    @Test
    void aDayThatHasPassedIsNotProposed() {
        CaseId id = assignedLitigation();
        trialIn(id, -1);
        assertThat(get(form(id), As.legalAidOfficer()))
                .bodyText()
                .contains("TAND khu vuc 1")
                .doesNotContain(day(-1), HINT);
    }

    @Test
    void theSecondSessionHasADayOfItsOwn() {
        CaseId id = assignedLitigation();
        trialIn(id, 9);
        hearing(id, day(9));
        assertThat(get(form(id), As.legalAidOfficer())).bodyText().doesNotContain(day(9), HINT);
    }

    @Test
    void aSessionOnASundayIsEnteredAndItsDayIsTold() {
        CaseId id = assignedLitigation();
        int sunday = 7 - LocalDate.now(Vietnam.ZONE).getDayOfWeek().getValue();
        assertThat(enterHearing(id, UUID.randomUUID(), day(sunday + 7), "8:30"))
                .hasRedirectedUrl("/cases/" + id)
                .flash()
                .hasEntrySatisfying(
                        "flashNote",
                        note -> assertThat(note)
                                .isEqualTo(new Flash("casework.offDay.SUNDAY", List.of(day(sunday + 7)), "note")));
    }

    private static String form(CaseId id) {
        return "/cases/" + id + "/hearings/new";
    }

    private void trialIn(CaseId id, int days) {
        jdbc.sql("""
                        update intake.request
                           set hearing_on = (now() at time zone 'Asia/Ho_Chi_Minh')::date + :days
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("days", days).param("id", id.value()).update();
    }
}
