package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Executors register with the authority of the stage and what it answers is recorded (TTLT 10/2018 Đ6, Đ12, Đ13). */
class RegistrationTests extends RegistrationWebTest {

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
        assertThat(register(id, UUID.randomUUID(), "DEFENDER", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("againReason-error");
        assertThat(count("registration", id)).isEqualTo(1);
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
}
