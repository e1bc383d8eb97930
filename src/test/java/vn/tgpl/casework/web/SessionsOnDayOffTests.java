package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Whoever makes a day a day off reads which cases have a session on it, and nothing more of them. */
class SessionsOnDayOffTests extends CaseWebTest {

    private static final String SESSIONS = "Phiên, việc đã định vào ngày này";

    private LocalDate day;
    private CaseId id;

    @BeforeEach
    void aSessionOnAWorkingDay() {
        day = today().plusDays(3);
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.plusDays(1);
        }
        id = assignedLitigation();
        assertThat(enterHearing(id, UUID.randomUUID(), Display.date(day), "8:30"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
    }

    @Test
    void theyAreNamedByCaseAndOfficeAlone() {
        assertThat(preview("HOLIDAY"))
                .hasStatusOk()
                .bodyText()
                .contains(SESSIONS, code(), "phiên tòa, phiên họp")
                .doesNotContain("Nguyen Thi Dao", "TAND khu vuc 1", "/cases/" + id);
    }

    @Test
    void oneThatWasCalledOffIsNot() {
        jdbc.sql("""
                        update casework.hearing set called_off = 'POSTPONED', called_off_told_on = current_date,
                               called_off_reason = 'Vang mat', called_off_at = now(), called_off_by = recorded_by where case_id = :id""").param("id", id.value()).update();
        assertThat(preview("HOLIDAY")).bodyText().doesNotContain(code());
    }

    @Test
    void noneIsNamedOfADayThatIsWorked() {
        LocalDate saturday = day.plusDays(6L - day.getDayOfWeek().getValue());
        enterHearing(id, UUID.randomUUID(), Display.date(saturday), "8:30");
        day = saturday;
        assertThat(preview("SWAPPED_WORK")).hasStatusOk().bodyText().doesNotContain(SESSIONS);
    }

    @Test
    void theWorkListSaysThatASessionFallsOnADayOff() {
        hold(day.plusDays(6L - day.getDayOfWeek().getValue()));
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains("trùng Thứ Bảy, hãy hỏi lại nơi đã định ngày");
    }

    /** As long as it stands, however far ahead. */
    @Test
    void theWorkListAsksAboutASessionOnADayThatWasMadeADayOff() {
        LocalDate far = farAhead();
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain("Hỏi lại ngày mở phiên");
        jdbc.sql("""
                        insert into calendar.special_day (id, day, kind, label, source, certainty, version)
                        values (gen_random_uuid(), :day, 'HOLIDAY', 'Nghỉ thử', 'Thông báo 1', 'CONFIRMED', 0)""").param("day", far).update();
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains("Hỏi lại ngày mở phiên", "TAND khu vuc 1");
    }

    @Test
    void theCaseSaysItBesideTheSession() {
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain("hãy hỏi lại nơi đã định ngày");
        LocalDate far = farAhead();
        hold(far.plusDays(6L - far.getDayOfWeek().getValue()));
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Trùng thứ Bảy; hãy hỏi lại nơi đã định ngày.");
    }

    private LocalDate farAhead() {
        LocalDate far = day.plusWeeks(6);
        hold(far);
        return far;
    }

    private void hold(LocalDate on) {
        jdbc.sql("update casework.hearing set starts_at = :at where case_id = :id")
                .param("at", on.atTime(8, 0).atZone(Vietnam.ZONE).toOffsetDateTime())
                .param("id", id.value())
                .update();
        settle();
    }

    private String code() {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private MvcTestResult preview(String kind) {
        return post(
                "/admin/holidays",
                As.administrator(),
                "day",
                Display.date(day),
                "kind",
                kind,
                "label",
                "Nghỉ thử",
                "source",
                "Thông báo 1",
                "certainty",
                "CONFIRMED");
    }
}
