package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Whom the authority turned away is replaced in time, by somebody in his place or beside him (TTLT 10/2018 Đ6). */
class RefusedRegistrationTests extends RegistrationWebTest {

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
                .contains("Thay cho người bị từ chối", "Giờ ký quyết định")
                .containsPattern("value=\"" + refused + "\"[^>]* selected");
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
            "version",
            Long.toString(version(id)),
            "bars",
            "NONE",
            "practitionerId",
            lawyer.toString(),
            "inPlaceOf",
            inPlaceOf
        };
        return post("/cases/" + id + "/executors", As.director(), both(needed, more));
    }

    private MvcTestResult add(CaseId id, UUID lawyer, String inPlaceOf) {
        return post(
                "/cases/" + id + "/executors",
                As.director(),
                "version",
                Long.toString(version(id)),
                "bars",
                "NONE",
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
}
