package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Two registrations of one executor are lost: whoever takes his place is due by the earlier end (TTLT 10/2018 Đ6). */
class LostRegistrationTests extends ExecutorWebTest {

    @Test
    void theEarlierEndRules() {
        CaseId id = prisoner();
        UUID protector = register(id, "PROTECTOR", "CQĐT tỉnh");
        UUID defender = register(id, "DEFENDER", "CQĐT Bộ Công an");
        answer(id, defender, "REGISTERED", day(-1), "");
        answer(id, protector, "REFUSED", day(-1), "00:00");
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("WORKING_DAYS 2 TTLT 10/2018 Đ6 k1 open");
        answer(id, defender, "CANCELLED", day(-1), "00:00");
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("HOURS 24 TTLT 10/2018 Đ6 k2 open");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Đ6 k2");
    }

    @Test
    void aLaterEndChangesNothing() {
        CaseId id = prisoner();
        UUID protector = register(id, "PROTECTOR", "CQĐT tỉnh");
        UUID defender = register(id, "DEFENDER", "CQĐT Bộ Công an");
        answer(id, defender, "REFUSED", day(-1), "00:00");
        answer(id, protector, "REFUSED", day(-1), "00:00");
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("HOURS 24 TTLT 10/2018 Đ6 k1 open");
    }

    @Test
    void nobodyIsRefusedBeforeTheMinuteInWhichHeWasAppointed() {
        CaseId id = prisoner();
        jdbc.sql(
                        "update casework.assignment set decided_on = cast(:day as date), decided_at = '10:00' where case_id = :id")
                .param("day", today().minusDays(1).toString())
                .param("id", id.value())
                .update();
        UUID registration = register(id, "DEFENDER", "CQĐT tỉnh");
        assertThat(answer(id, registration, "REFUSED", day(-1), "09:59"))
                .hasStatus(422)
                .bodyText()
                .contains("atTime-error", "trước lúc người này được cử", "10:00")
                .doesNotContain("trước lúc thụ lý", "kết quả trước");
        assertThat(deadline(id, "REPLACEMENT")).isEmpty();
        assertThat(answer(id, registration, "REFUSED", day(-1), "10:00")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whatWasRegisteredAtAnHourIsNotCancelledBefore() {
        CaseId id = prisoner();
        UUID registration = register(id, "DEFENDER", "CQĐT tỉnh");
        assertThat(answer(id, registration, "REGISTERED", day(-1), "15:00")).hasRedirectedUrl("/cases/" + id);
        assertThat(answer(id, registration, "CANCELLED", day(-1), "14:00"))
                .hasStatus(422)
                .bodyText()
                .contains("atTime-error", "trước lúc có kết quả trước", "15:00")
                .doesNotContain("được cử,", "trước lúc thụ lý");
    }

    @Test
    void anHourToComeIsToldAtTheHourAndADayToComeAtTheDay() {
        CaseId id = prisoner();
        UUID registration = register(id, "DEFENDER", "CQĐT tỉnh");
        assertThat(answer(id, registration, "REFUSED", day(0), "23:59"))
                .hasStatus(422)
                .bodyText()
                .contains("atTime-error")
                .doesNotContain("answeredOn-error");
        assertThat(answer(id, registration, "REFUSED", day(1), "00:01"))
                .hasStatus(422)
                .bodyText()
                .contains("answeredOn-error")
                .doesNotContain("atTime-error");
    }

    /** TTLT 10/2018 Đ6 k1. */
    @Test
    void nobodyIsToldOfAReplacementBeforeTheRefusalItFollowsFrom() {
        CaseId id = prisoner();
        UUID registration = register(id, "PROTECTOR", "CQĐT tỉnh");
        answer(id, registration, "REFUSED", day(0), "00:00");
        assertThat(replace(id, version(id), "REGISTRATION_REFUSED", lawyer, day(-1), day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error", "khi đăng ký của người thôi thực hiện bị từ chối");
        assertThat(replace(id, version(id), "REGISTRATION_REFUSED", lawyer, day(0), day(0)))
                .hasRedirectedUrl("/cases/" + id);
    }

    /** For whom one may register as either. */
    private CaseId prisoner() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).status("PRISONER"));
    }

    private UUID register(CaseId id, String capacity, String authority) {
        UUID registration = UUID.randomUUID();
        assertThat(post(
                        "/cases/" + id + "/registrations",
                        As.legalAidOfficer(),
                        "id",
                        registration.toString(),
                        "authorityKind",
                        "INVESTIGATOR",
                        "authority",
                        authority,
                        "stageCode",
                        "INVESTIGATION",
                        "capacity",
                        capacity,
                        "sentOn",
                        day(-1)))
                .hasRedirectedUrl("/cases/" + id);
        return registration;
    }

    private MvcTestResult answer(CaseId id, UUID registration, String outcome, String on, String time) {
        return post(
                "/cases/" + id + "/registrations/" + registration + "/answer",
                As.director(),
                "outcome",
                outcome,
                "answeredOn",
                on,
                "atTime",
                time,
                "number",
                "15/ĐK",
                "reason",
                "Thiếu căn cứ");
    }
}
