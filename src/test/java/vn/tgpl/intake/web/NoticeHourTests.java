package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.tgpl.As;
import vn.tgpl.shared.Display;

/** An hour of a notice that hours run from is asked for, and one that nobody told is not made up. */
class NoticeHourTests extends CorrectionWebTest {

    private static final String UNKNOWN = "chưa rõ giờ, ngày ";

    @Autowired
    private Clock clock;

    @Test
    void theNoticeAboutSomebodyHeldIsNotWrittenDownWithoutItsHour() {
        assertThat(told(UUID.randomUUID(), "ARRESTED"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.notifiedTime-error", "Ghi giờ nhận thông báo")
                .doesNotContain("reception.notifiedOn-error");
        assertThat(told(UUID.randomUUID(), "ARRESTED").param("reception.notifiedTime", "07:15"))
                .hasStatus(302);
    }

    @Test
    void theNoticeAboutOthersMayLackItAndSaysSo() {
        UUID other = UUID.randomUUID();
        assertThat(told(other, "VICTIM")).hasStatus(302);
        flush();
        assertThat(mvc.get().uri("/requests/" + other).with(As.intakeOfficer()))
                .bodyText()
                .contains(UNKNOWN + day())
                .doesNotContain("00:00");
    }

    @Test
    void whoTurnsOutToBeHeldNeedsTheHourThatWasNotTold() {
        toldYesterdayWithoutHour();
        assertThat(mvc.get().uri("/requests/" + id + "/correction").with(As.intakeOfficer()))
                .bodyText()
                .contains("name=\"notifiedTime\"")
                .doesNotContain("00:00");
        assertThat(criminal("ARRESTED").param("notifiedOn", day()))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedTime-error");
        assertThat(criminal("VICTIM").param("notifiedOn", day())).hasStatus3xxRedirection();
    }

    @Test
    void anHourToldAfterAllReadsAsItStandsInTheHistory() {
        toldYesterdayWithoutHour();
        assertThat(criminal("ARRESTED").param("notifiedOn", day()).param("notifiedTime", "06:40"))
                .hasStatus3xxRedirection();
        flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Thông báo lúc: " + UNKNOWN + day() + " → 06:40 " + day());
    }

    @Test
    void theAcceptanceCountsFromTheBeginningOfTheDayAndSaysThatTheHourIsNotKnown() {
        toldYesterdayWithoutHour();
        jdbc.sql("""
                        update intake.request set form_of_aid = 'LITIGATION', field_code = 'CRIMINAL', procedural_status_code = 'ARRESTED'
                         where id = :id""").param("id", id).update();
        entities.clear();
        assertThat(mvc.get().uri("/requests/" + id + "/acceptance").with(As.director()))
                .bodyText()
                .contains(UNKNOWN + day(), "chậm nhất 12:00 " + day());
    }

    private void toldYesterdayWithoutHour() {
        jdbc.sql("""
                        update intake.request
                           set channel = 'AUTHORITY', notifying_authority = 'CQDT',
                               notified_at = :day::timestamp at time zone 'Asia/Ho_Chi_Minh'
                         where id = :id""").param("day", yesterday().toString()).param("id", id).update();
        entities.clear();
    }

    private MockMvcRequestBuilder criminal(String status) {
        return post("/requests/" + id + "/correction")
                .param("version", "0")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "CRIMINAL")
                .param("matter.formOfAid", "LITIGATION")
                .param("matter.proceduralStatusCode", status)
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Vụ án");
    }

    private MockMvcRequestBuilder told(UUID of, String status) {
        return RequestPosts.form(mvc, "/requests/new", of, As.intakeOfficer(), "AUTHORITY")
                .param("person.fullName", RequestPosts.NAME)
                .param("person.birth", "1/2/71")
                .param("person.sex", "FEMALE")
                .param("groups", "HO_NGHEO")
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL")
                .param("matter.fieldCode", "CRIMINAL")
                .param("matter.formOfAid", "LITIGATION")
                .param("matter.proceduralStatusCode", status)
                .param("matter.provinceCode", "66")
                .param("matter.summary", "Vụ án")
                .param("reception.notifyingAuthority", "Công an")
                .param("reception.notifiedOn", day());
    }

    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }

    private String day() {
        return Display.date(yesterday());
    }
}
