package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A trial that was told with the request is in mind until its session is entered. */
class TrialToldTests extends CaseWebTest {

    private static final String TOLD = "Ngày xét xử đã báo khi tiếp nhận, chưa ghi phiên";

    private CaseId id;

    @BeforeEach
    void aTrialTomorrow() {
        noOtherIsTold();
        id = assignedLitigation();
        trialTomorrow(id);
    }

    /** Practice data tells of one, in the same calendar. */
    private void noOtherIsTold() {
        jdbc.sql("update intake.request set hearing_on = null where hearing_on is not null")
                .update();
    }

    @Test
    void itStandsInTheCalendarTheWorkListAndAsTheNextStep() {
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TOLD, day(1));
        assertThat(get(calendar(), As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(TOLD, day(1));
    }

    @Test
    void aSessionThatIsEnteredTakesItsPlace() {
        hearing(id, day(1));
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
        assertThat(get(calendar(), As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
    }

    @Test
    void aSessionOfAnotherDayLeavesItInMind() {
        hearing(id, day(9));
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get(calendar(), As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains(TOLD, "/cases/" + id + "/told-trial");
    }

    @Test
    void itIsInMindNoMoreOnceSomebodySaysWhyItIsNotHeld() {
        assertThat(get("/cases/" + id + "/told-trial", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(day(1))
                .doesNotContain("??");
        assertThat(notHeld("")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(notHeld("Tòa dời ngày")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Ngày xét xử đã báo " + day(1) + " không mở", "Tòa dời ngày")
                .doesNotContain(TOLD, "/told-trial");
        assertThat(get("/cases/" + id + "/told-trial", As.legalAidOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(notHeld("Lần nữa")).hasStatus(409);
    }

    private MvcTestResult notHeld(String reason) {
        return post(
                "/cases/" + id + "/told-trial",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "trialOn",
                day(1),
                "reason",
                reason);
    }

    @Test
    void oneEnteredByMistakeDoesNot() {
        UUID hearing = hearing(id, day(1));
        assertThat(post(
                        "/cases/" + id + "/hearings/" + hearing + "/call-off",
                        As.legalAidOfficer(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        "MISTAKEN",
                        "toldOn",
                        day(0),
                        "reason",
                        "Nhầm vụ việc"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TOLD);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(TOLD, "Ghi nhầm, bỏ ngày " + day(0), "Nhầm vụ việc")
                .doesNotContain("Thông báo ngày " + day(0));
    }

    /** Before somebody is appointed, too: a session of another case that was entered here is none of this one. */
    @Test
    void oneEnteredByMistakeDoesNotHideItFromTheLastDayOfTheAppointment() {
        CaseId waiting = open(CaseSetup.Accepted.litigation(now()));
        trialTomorrow(waiting);
        jdbc.sql("""
                        insert into casework.hearing (id, case_id, starts_at, court, recorded_at, recorded_by, version, notice_days,
                            notice_days_shortened, called_off, called_off_told_on, called_off_reason, called_off_at, called_off_by)
                        values (gen_random_uuid(), :id, now(), 'TAND khu vuc 9', now(), :by, 0, 10, 7, 'MISTAKEN', current_date, 'x',
                            now(), :by)""")
                .param("id", waiting.value())
                .param("by", CaseSetup.OFFICER)
                .update();
        assertThat(get("/cases/" + waiting, As.director()))
                .bodyText()
                .contains("Phiên tòa ngày " + day(1) + ", cần cử trước ngày đó");
    }

    private String calendar() {
        return "/calendar?day=" + today().plusDays(1);
    }
}
