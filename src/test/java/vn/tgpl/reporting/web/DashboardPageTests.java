package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.Rows;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Who reads the dashboard, and what stands on it. */
class DashboardPageTests extends DashboardWebTest {

    @Autowired
    private Clock clock;

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
    void aSheetAskedForWithoutItsDaysLeadsToTheListThatAsksForThem() {
        assertThat(get("/dashboard/cases/export", "giamdoc")).hasStatus(302).hasHeader("Location", "/dashboard/cases");
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
    void aNumberWhoseRowsAreOfRequestsSaysThatItStandsAloneToWhoeverReadsCasesOnly() {
        answer("Ksor Hỏi Nhanh", LocalDate.of(2031, 5, 31));
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "sotuphap"))
                .bodyText()
                .contains("Chỉ xem số")
                .doesNotContain("/dashboard/answers", "/requests?state");
        for (String reader : List.of("giamdoc", "chinhanh", "cuc")) {
            assertThat(get("/dashboard?period=CUSTOM&" + DAYS, reader))
                    .bodyText()
                    .doesNotContain("Chỉ xem số");
        }
    }

    @Test
    void theMonthsFollowTheMeasureChosen() {
        String months = "/dashboard?period=CUSTOM&from=2026-01-01&to=2026-03-10&measure=";
        assertThat(get(months + "ACCEPTED", "giamdoc")).bodyText().contains("Mười hai tháng đến cuối kỳ: thụ lý");
        assertThat(get(months + "CLOSED", "giamdoc")).bodyText().contains("Mười hai tháng đến cuối kỳ: thụ lý");
        assertThat(get(months + "OPEN", "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .containsPattern(
                        "Vụ việc chưa kết thúc cuối mỗi tháng: \\d+ vào ngày 30/04/2025, \\d+ vào ngày 10/03/2026")
                .contains("<th scope=\"row\">2/2026</th>", "<th scope=\"row\">10/03/2026</th>")
                .doesNotContain("Mười hai tháng", "??");
        assertThat(get(months + "OVERDUE", "giamdoc"))
                .bodyText()
                .contains("Vụ việc quá hạn cuối mỗi tháng", "measure=OVERDUE&amp;from=2026-03-01&amp;to=2026-03-10")
                .doesNotContain("??");
    }

    @Test
    void howThingsWillStandIsNotToldOfDaysToCome() {
        assertThat(get("/dashboard?measure=OPEN&period=CUSTOM&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains(" vào ngày " + Display.date(LocalDate.now(clock)));
    }

    private void answer(String name, LocalDate day) {
        new Rows(jdbc)
                .simpleAnswer(
                        Rows.DAK_LAK,
                        name,
                        day.atTime(9, 0).atZone(Vietnam.ZONE).toInstant());
    }
}
