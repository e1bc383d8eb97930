package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A registration that the authority has entered stands; another like it is sent with a reason only. */
class RegisteredAgainTests extends RegistrationWebTest {

    @Test
    void whatTheAuthorityHasEnteredIsAskedAboutAndSentAgainWithAReason() {
        CaseId id = registered();
        UUID second = UUID.randomUUID();
        assertThat(again(id, second, ""))
                .hasStatus(422)
                .bodyText()
                .contains("againReason-error", "đã vào sổ", "CQĐT tỉnh");
        assertThat(again(id, second, "Cơ quan yêu cầu gửi lại bản gốc")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Vẫn đăng ký lại: Cơ quan yêu cầu gửi lại bản gốc");
    }

    @Test
    void whatWasCancelledIsSentAgainUnasked() {
        CaseId id = accused();
        UUID first = UUID.randomUUID();
        register(id, first, "DEFENDER", day(-2));
        answer(id, first, "REGISTERED", day(-1), "", "12/ĐK", "");
        answer(id, first, "CANCELLED", day(0), "00:00", "13/HB", "Thiếu căn cứ");
        assertThat(register(id, UUID.randomUUID(), "DEFENDER", day(0))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whoeverWasReplacedIsNotToldToBeRegisteredStill() {
        CaseId id = registered();
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Đã vào sổ đăng ký");
        assertThat(replace(id, version(id), lawyer, day(0), day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Đã vào sổ; người này được thay thế từ ngày")
                .doesNotContain(">Đã vào sổ đăng ký<");
    }

    private CaseId registered() {
        CaseId id = accused();
        UUID first = UUID.randomUUID();
        register(id, first, "DEFENDER", day(-1));
        answer(id, first, "REGISTERED", day(0), "", "12/ĐK", "");
        return id;
    }

    private MvcTestResult again(CaseId id, UUID registration, String reason) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                registration.toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "CQĐT tỉnh",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "DEFENDER",
                "sentOn",
                day(0),
                "againReason",
                reason);
    }
}
