package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Vietnam;

@TgplTest
@Transactional
class DashboardPageTests {

    private static final String NAME = "Nông Thị Ẩn Danh";
    private static final String DAYS = "from=2031-05-01&to=2031-05-31";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCaseOfAProtectedGroup() {
        CaseFacts facts = CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2031, 5, 5));
        new Rows(jdbc)
                .legalAidCase(new CaseFacts(
                        facts.office(), NAME, facts.field(), facts.form(), "HIV", facts.acceptedAt(), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap", "cuc"})
    void everyReaderOfTheDashboardGetsIt(String reader) {
        assertThat(get("/dashboard", reader))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Bảng số liệu</h1>", "id=\"by-form\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan", "luatsu", "ubndxa", "quantri"})
    void othersDoNot(String reader) {
        assertThat(get("/dashboard", reader)).hasStatus(403);
        assertThat(get("/dashboard/cases?measure=ACCEPTED&" + DAYS, reader)).hasStatus(403);
    }

    @Test
    void aProtectedGroupIsNeverNamedAndItsListNamesNobody() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("Diện cần giữ bí mật")
                .doesNotContain("HIV");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&dimension=GROUP&value=PROTECTED&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("1 vụ việc")
                .doesNotContain(NAME, "HIV");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&dimension=GROUP&value=HIV&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("0 vụ việc")
                .doesNotContain(NAME);
    }

    @Test
    void outsideTheCentreSmallNumbersAreNotShown() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "sotuphap"))
                .bodyText()
                .contains("dưới 5")
                .doesNotContain("value=PROTECTED");
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .bodyText()
                .doesNotContain("dưới 5");
    }

    @Test
    void theNationalSupervisorSeesNumbersOnly() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "cuc")).bodyText().doesNotContain("/dashboard/cases");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&" + DAYS, "cuc")).hasStatus(403);
        assertThat(get("/dashboard/cases/export?measure=ACCEPTED&" + DAYS, "cuc"))
                .hasStatus(403);
    }

    @Test
    void theAnswersGivenOnTheSpotHaveTheirList() {
        answer("Ksor Hỏi Nhanh", LocalDate.of(2031, 5, 31));
        answer("Ksor Hỏi Sau", LocalDate.of(2031, 6, 1));
        String list = "/dashboard/answers?from=2031-05-01&to=2031-05-31";
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .bodyText()
                .contains(list.replace("&", "&amp;"));
        assertThat(get(list, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("1 việc", "Ksor Hỏi Nhanh")
                .doesNotContain("Ksor Hỏi Sau", "??");
        assertThat(get(list, "cuc")).hasStatus(403);
    }

    @Test
    void daysOfAnswersThatCannotBeReadAreToldAtTheirFields() {
        assertThat(get("/dashboard/answers?from=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error", "Hãy nhập cả ngày đầu và ngày cuối");
        assertThat(get("/dashboard/answers?from=31/02/2031&to=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "31/02/2031");
        assertThat(get("/dashboard/answers?from=2031-05-02&to=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error", "Ngày cuối phải từ ngày đầu trở đi");
    }

    @Test
    void aCentreIsToldFromItsBranches() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .bodyText()
                .contains("Trung tâm Đắk Lắk (TT)");
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "cuc"))
                .bodyText()
                .contains("id=\"by-office\"", "không xem danh sách vụ việc");
    }

    @Test
    void anUnreadableDayIsSaidAtItsField() {
        assertThat(get("/dashboard?period=CUSTOM&from=31/02/2026&to=", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"from-error\"", "31/02/2026");
        assertThat(get("/dashboard?period=CUSTOM&from=01/03/2026&to=01/02/2026", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"to-error\"");
    }

    @Test
    void aNumberNobodyKnowsIsNotFound() {
        assertThat(get("/dashboard/cases?measure=NONSENSE&" + DAYS, "giamdoc")).hasStatus(404);
        assertThat(get("/dashboard/cases", "giamdoc")).hasStatus(404);
    }

    private void answer(String name, LocalDate day) {
        new Rows(jdbc)
                .simpleAnswer(
                        Rows.DAK_LAK,
                        name,
                        day.atTime(9, 0).atZone(Vietnam.ZONE).toInstant());
    }

    private MvcTestResult get(String uri, String reader) {
        return mvc.get().uri(uri).with(As.user(reader)).exchange();
    }
}
