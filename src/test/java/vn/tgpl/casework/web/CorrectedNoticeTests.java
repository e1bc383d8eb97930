package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.shared.Display;

/** Luật TGPL 2017 Đ31 k3: the appointment is awaited from the notice, and from when it was after all where that was mistaken. */
class CorrectedNoticeTests extends CaseWebTest {

    private static final Duration HOURS = Duration.ofHours(12);

    private Instant told;
    private CaseId id;

    @BeforeEach
    void somebodyHeldOfWhomAnAuthorityTold() {
        told = now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MINUTES);
        id = open(CaseSetup.Accepted.litigation(now()).status("ARRESTED").toldAt(told));
    }

    @Test
    void theHoursRunFromTheCorrectedMomentWhichTheCaseAndTheRequestTell() {
        Instant after = told.minus(Duration.ofHours(2));
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/cases/" + id + "/notice");
        assertThat(get("/cases/" + id + "/notice", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Sửa lúc nhận thông báo", Display.date(Days.of(told)))
                .doesNotContain("??");
        assertThat(correct(after, "Nghe nhầm giờ")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "phải làm ngay, chậm nhất " + Display.dateTime(after.plus(HOURS)),
                        Display.dateTime(told) + " → " + Display.dateTime(after),
                        "Nghe nhầm giờ");
        assertThat(jdbc.sql("""
                        select r.notified_at = :after and c.notice_at = :after and c.next_due_at = :due
                          from casework.legal_aid_case c join intake.request r on r.id = c.request_id
                         where c.id = :id""")
                        .param("after", after.atOffset(ZoneOffset.UTC))
                        .param("due", after.plus(HOURS).atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void oneThatLayForDaysMakesTheAppointmentOverdueAtOnce() {
        assertThat(correct(told.minus(Duration.ofDays(2)), "Thông báo đến từ trước"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("thì thời hạn đã hết", "tag-overdue");
    }

    @Test
    void wrongInputIsToldAtItsFieldAndChangesNothing() {
        assertThat(post("/cases/" + id + "/notice", As.director(), "version", Long.toString(version(id))))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error", "notifiedTime-error", "reason-error");
        // In the morning: an hour later is still the same day, whenever this runs.
        Instant accepted = LocalDate.ofInstant(now(), Days.ZONE)
                .minusDays(1)
                .atTime(9, 0)
                .atZone(Days.ZONE)
                .toInstant();
        id = open(CaseSetup.Accepted.litigation(accepted).status("ARRESTED").toldAt(accepted));
        assertThat(correct(accepted.plus(Duration.ofHours(1)), "Nghe nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedTime-error", "không được sau lúc thụ lý", "Nghe nhầm")
                .doesNotContain("notifiedOn-error");
        assertThat(correct(now().plus(Duration.ofDays(2)), "Nghe nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error", "không được sau ngày thụ lý")
                .doesNotContain("notifiedTime-error");
        assertThat(correct(told.minus(Duration.ofDays(4000)), "Năm nhầm"))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error", "Năm nhầm");
        assertThat(count("notice_correction", id)).isZero();
    }

    @Test
    void theSameMomentLeavesNoTraceAndAFormOfAnOlderReadingIsAskedForOnceMore() {
        long seen = version(id);
        assertThat(correct(told, "Không đổi")).hasRedirectedUrl("/cases/" + id);
        assertThat(count("notice_correction", id)).isZero();
        assertThat(correct(told.minus(Duration.ofHours(1)), "Lần một")).hasRedirectedUrl("/cases/" + id);
        assertThat(correct(told.minus(Duration.ofHours(2)), "Lần hai", seen)).hasStatus(409);
        assertThat(count("notice_correction", id)).isOne();
    }

    @Test
    void ofACaseThatNoAuthorityToldOfThereIsNothingToCorrect() {
        CaseId asked = litigation();
        assertThat(get("/cases/" + asked, As.director())).bodyText().doesNotContain("/cases/" + asked + "/notice");
        assertThat(get("/cases/" + asked + "/notice", As.director())).hasRedirectedUrl("/cases/" + asked);
        assertThat(get("/cases/" + id + "/notice", As.otherProvince())).hasStatus(404);
    }

    /** Somebody was appointed: that stays met, and by when it should have been is told. */
    @Test
    void anAppointmentThatWasMadeStaysMetAndItsCorrectedDueDateIsTold() {
        setup.assign(id, officer, CaseSetup.OFFICER, now());
        jdbc.sql("update casework.deadline set met_at = now() where case_id = :id and kind = 'ASSIGNMENT'")
                .param("id", id.value())
                .update();
        settle();
        String met = deadline(id, "ASSIGNMENT");
        assertThat(met).endsWith("met");
        Instant due = due();
        Instant after = told.minus(Duration.ofHours(10));
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("/cases/" + id + "/notice");
        assertThat(correct(after, "Đến từ đêm trước")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).isEqualTo(met);
        assertThat(due()).isEqualTo(due);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "vẫn được giữ là đã thực hiện; theo lúc nhận đã sửa thì hạn là "
                                + Display.dateTime(after.plus(HOURS)),
                        "Đến từ đêm trước");
        Instant once = told.minus(Duration.ofHours(1));
        assertThat(correct(once, "Nghe lại")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(Display.dateTime(once.plus(HOURS)));
    }

    @Test
    void theDueDateThatMovedIsTold() {
        Instant after = told.minus(Duration.ofHours(2));
        assertThat(correct(after, "Nghe nhầm giờ")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Hạn cử người thực hiện theo lúc nhận đã sửa: " + Display.dateTime(after.plus(HOURS)));
    }

    private Instant due() {
        return jdbc.sql("select due_at from casework.deadline where case_id = :id and kind = 'ASSIGNMENT'")
                .param("id", id.value())
                .query((row, index) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .single();
    }

    private MvcTestResult correct(Instant to, String reason) {
        return correct(to, reason, version(id));
    }

    private MvcTestResult correct(Instant to, String reason, long seen) {
        return post(
                "/cases/" + id + "/notice",
                As.director(),
                "version",
                Long.toString(seen),
                "notifiedOn",
                Display.date(Days.of(to)),
                "notifiedTime",
                Display.time(LocalTime.ofInstant(to, Days.ZONE)),
                "reason",
                reason);
    }
}
