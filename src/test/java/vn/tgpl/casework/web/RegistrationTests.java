package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Executors register with the authority of the stage and what it answers is recorded (TTLT 10/2018 Đ6, Đ12, Đ13). */
class RegistrationTests extends ExecutorWebTest {

    private CaseId accused() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
    }

    @Test
    void theExecutorRegistersAndTheAuthorityEntersHim() {
        CaseId id = accused();
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Chưa có đăng ký: Tran Thi Minh Tam");
        UUID registration = UUID.randomUUID();
        assertThat(register(id, registration, "DEFENDER", day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Chờ kết quả", "Người bào chữa, CQĐT tỉnh, Điều tra", "Ghi kết quả")
                .doesNotContain("Chưa có đăng ký:");
        assertThat(answer(id, registration, "REGISTERED", day(0), "", "15/ĐK", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Đã vào sổ đăng ký", "Số 15/ĐK");
        assertThat(count("deadline", id)).isEqualTo(1);
    }

    @Test
    void aRefusedDefenderIsReplacedWithin24Hours() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-1));
        assertThat(answer(id, registration, "REFUSED", day(-1), "00:00", "", "Là người thân thích"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("HOURS 24 TTLT 10/2018 Đ6 k1 open");
        assertThat(replaceOn("REGISTRATION_REFUSED", id, lawyer)).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("met");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Chưa có đăng ký: Vo Van Luat");
    }

    /** TTLT 10/2018 Đ6 k1 asks for somebody else, be it in his place or beside him. */
    @Test
    void whoStepsInBesideARefusedDefenderKeepsThe24HoursToo() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-1));
        answer(id, registration, "REFUSED", day(-1), "00:00", "", "Là người thân thích");
        UUID refused = assignment(id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .contains("Thay cho người bị từ chối", refused.toString(), "Giờ ký quyết định");
        assertThat(add(id, lawyer, UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("inPlaceOf-error");
        assertThat(add(id, lawyer, refused.toString())).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("met");
    }

    /** TTLT 10/2018 Đ6: a second defender is no replacement of the first. */
    @Test
    void aColleagueBesideARefusedDefenderLeavesThe24HoursRunning() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-1));
        answer(id, registration, "REFUSED", day(-1), "00:00", "", "Là người thân thích");
        assertThat(add(id, lawyer, "")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("open");
    }

    /** TTLT 10/2018 Đ6: whom the authority enters after all is looked for no more. */
    @Test
    void whoIsEnteredAfterAllIsNotReplaced() {
        CaseId id = accused();
        UUID refused = UUID.randomUUID();
        register(id, refused, "DEFENDER", day(-1));
        answer(id, refused, "REFUSED", day(-1), "00:00", "", "Thiếu giấy tờ");
        UUID again = UUID.randomUUID();
        register(id, again, "DEFENDER", day(0));
        assertThat(deadline(id, "REPLACEMENT")).endsWith("open");
        assertThat(answer(id, again, "REGISTERED", day(0), "", "16/ĐK", "")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).endsWith("met");
    }

    @Test
    void whoStepsInIsNotAppointedBeforeTheOtherWasRefused() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-2));
        answer(id, registration, "REFUSED", day(-1), "14:04", "", "Là người thân thích");
        UUID refused = assignment(id);
        assertThat(add(id, lawyer, refused.toString(), "decidedOn", day(-1), "decidedAt", "14:02"))
                .hasStatus(422)
                .bodyText()
                .contains("decidedAt-error", "14:04 " + day(-1));
        assertThat(add(
                        id,
                        lawyer,
                        refused.toString(),
                        "decidedOn",
                        day(-1),
                        "decidedAt",
                        "14:05",
                        "formerLeaves",
                        "true"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Chưa có đăng ký: Vo Van Luat", "14:05 " + day(-1))
                .doesNotContain("Chưa có đăng ký: Tran Thi Minh Tam");
    }

    private MvcTestResult add(CaseId id, UUID lawyer, String inPlaceOf, String... more) {
        String[] needed = {
            "version", Long.toString(version(id)), "practitionerId", lawyer.toString(), "inPlaceOf", inPlaceOf
        };
        return post("/cases/" + id + "/executors", As.director(), both(needed, more));
    }

    private MvcTestResult add(CaseId id, UUID lawyer, String inPlaceOf) {
        return post(
                "/cases/" + id + "/executors",
                As.director(),
                "version",
                Long.toString(version(id)),
                "practitionerId",
                lawyer.toString(),
                "inPlaceOf",
                inPlaceOf,
                "decidedOn",
                day(0));
    }

    @Test
    void aRefusedProtectorIsReplacedWithinTwoWorkingDays() {
        CaseId id = assignedLitigation();
        UUID registration = UUID.randomUUID();
        register(id, registration, "PROTECTOR", day(-1));
        answer(id, registration, "REFUSED", day(-1), "08:00", "", "Thiếu căn cứ");
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("WORKING_DAYS 2 TTLT 10/2018 Đ6 k1 open");
    }

    @Test
    void onlyWhatWasRegisteredIsCancelled() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(-2));
        assertThat(answer(id, registration, "CANCELLED", day(-1), "08:00", "", "x"))
                .hasStatus(409);
        answer(id, registration, "REGISTERED", day(-2), "", "15/ĐK", "");
        assertThat(answer(id, registration, "CANCELLED", day(-1), "08:00", "16/HB", "Vi phạm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "REPLACEMENT")).isEqualTo("HOURS 24 TTLT 10/2018 Đ6 k2 open");
        assertThat(answer(id, registration, "CANCELLED", day(-1), "08:00", "16/HB", "Vi phạm"))
                .hasStatus(409);
    }

    @Test
    void wrongInputIsToldAtItsField() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        assertThat(register(id, registration, "DEFENDER", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("sentOn-error");
        assertThat(register(id, registration, "DEFENDER", day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("sentOn-error");
        assertThat(post("/cases/" + id + "/registrations", As.legalAidOfficer(), "capacity", "JUDGE"))
                .hasStatus(422)
                .bodyText()
                .contains("authority-error", "stageCode-error", "capacity-error", "sentOn-error");
        register(id, registration, "DEFENDER", day(-1));
        assertThat(answer(id, registration, "REGISTERED", day(0), "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("number-error");
        assertThat(answer(id, registration, "REFUSED", day(0), "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("atTime-error", "reason-error");
        assertThat(answer(id, registration, "REFUSED", day(1), "08:00", "", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("answeredOn-error");
        assertThat(answer(id, registration, "REFUSED", day(-2), "08:00", "", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("answeredOn-error");
        assertThat(deadline(id, "REPLACEMENT")).isEmpty();
    }

    @Test
    void theSameRegistrationSentTwiceIsEnteredOnceAndALikeOneWaitsForTheAnswer() {
        CaseId id = accused();
        UUID registration = UUID.randomUUID();
        register(id, registration, "DEFENDER", day(0));
        assertThat(register(id, registration, "DEFENDER", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(register(id, UUID.randomUUID(), "DEFENDER", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("authority-error");
        answer(id, registration, "REGISTERED", day(0), "", "15/ĐK", "");
        assertThat(register(id, UUID.randomUUID(), "DEFENDER", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(count("registration", id)).isEqualTo(2);
    }

    @Test
    void onlyTheExecutorRegistersAndOnlyInLitigation() {
        CaseId id = accused();
        assertThat(get("/cases/" + id + "/registrations/new", As.director())).hasStatus(403);
        assertThat(get("/cases/" + id + "/registrations/new", As.lawyer())).hasStatus(404);
        assertThat(get("/cases/" + id + "/registrations/" + UUID.randomUUID() + "/answer", As.director()))
                .hasStatus(404);
        CaseId advice = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(get("/cases/" + advice, As.legalAidOfficer())).bodyText().doesNotContain("registration-title");
        assertThat(get("/cases/" + advice + "/registrations/new", As.legalAidOfficer()))
                .hasRedirectedUrl("/cases/" + advice);
    }

    private MvcTestResult register(CaseId id, UUID registration, String capacity, String sentOn) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                registration.toString(),
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                capacity,
                "sentOn",
                sentOn);
    }

    private MvcTestResult answer(
            CaseId id, UUID registration, String outcome, String on, String time, String number, String reason) {
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
                number,
                "reason",
                reason);
    }
}
