package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.Rows;
import vn.tgpl.shared.Vietnam;

/** Who reads the dashboard, and what stands on it. */
class DashboardPageTests extends DashboardWebTest {

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
    void aCentreIsToldFromItsBranches() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .bodyText()
                .contains("Trung tâm Đắk Lắk (TT)");
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "cuc"))
                .bodyText()
                .contains("id=\"by-office\"", "không xem danh sách vụ việc");
    }

    private void answer(String name, LocalDate day) {
        new Rows(jdbc)
                .simpleAnswer(
                        Rows.DAK_LAK,
                        name,
                        day.atTime(9, 0).atZone(Vietnam.ZONE).toInstant());
    }
}
