package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;

/** Who was turned away for one of several who are helped is not taken from the others unasked (TTLT 10/2018 Đ6). */
class InPlaceOfTests extends SeveralRegisteredTest {

    private static final String TICKED = "id=\"formerLeaves\"[^>]*checked";

    private UUID letter;

    @BeforeEach
    void refusedForOneOfTwo() {
        letter = UUID.randomUUID();
        assertThat(register(letter, "persons", first.toString(), "persons", joined.toString()))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(answer(letter, "REFUSED", joined)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void heStaysUnlessThatIsSaidAndWhomHeStandsByIsNamed() {
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .contains("Tran Thi Minh Tam (đang đăng ký cho: Lê Văn Đầu)", "Không chọn sẵn")
                .doesNotContainPattern(TICKED)
                .doesNotContain("??");
        assertThat(answer(letter, "REFUSED", first)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id + "/executors/new", As.director()))
                .bodyText()
                .containsPattern(TICKED)
                .doesNotContain("đang đăng ký cho", "Không chọn sẵn");
    }

    @Test
    void whatNobodyAnsweredOfWhoLeavesIsClosedWithTheReason() {
        assertThat(replace(true)).hasRedirectedUrl("/cases/" + id);
        assertThat(withdrawn()).isEqualTo("REGISTRATION_REFUSED");
        assertThat(get("/cases/" + id + "?show=all", As.director()))
                .bodyText()
                .contains("Khép lại đăng ký chưa được trả lời", "Người gửi thôi thực hiện vụ việc: ")
                .contains("Chưa đăng ký cho: Lê Văn Đầu, Hoàng Thị Cùng")
                .doesNotContain("/registrations/" + letter + "/answer", "??");
        assertThat(answer(letter, "REGISTERED", first)).hasStatus(409);
    }

    @Test
    void whoStaysGoesOnWaitingForHisAnswer() {
        assertThat(replace(false)).hasRedirectedUrl("/cases/" + id);
        assertThat(withdrawn()).isNull();
        assertThat(answer(letter, "REGISTERED", first)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whatIsAwaitedSaysInWhosePlaceAndForWhom() {
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Cử người khác thay thế Tran Thi Minh Tam, cho Hoàng Thị Cùng");
        assertThat(get("/", As.director()))
                .bodyText()
                .contains("<span>Hoàng Thị Cùng</span> · <span>Tran Thi Minh Tam</span>");
        assertThat(PageText.of(get("/calendar?day=" + day(-1), As.director()).getResponse()))
                .contains("Hoàng Thị Cùng");
        assertThat(answer(letter, "REFUSED", first)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Cử người khác thay thế Tran Thi Minh Tam, cho Lê Văn Đầu, Hoàng Thị Cùng");
    }

    private String withdrawn() {
        settle();
        return jdbc.sql("""
                        select withdrawal_ground from casework.registration
                         where case_id = :id and person_id = :person""")
                .param("id", id.value())
                .param("person", first)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private MvcTestResult replace(boolean formerLeaves) {
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
                assignment(id).toString(),
                "formerLeaves",
                Boolean.toString(formerLeaves),
                "decidedOn",
                day(0));
    }
}
