package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
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

    private UUID protectedCase = new UUID(0, 0);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aCaseOfAProtectedGroup() {
        CaseFacts facts = CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2031, 5, 5));
        protectedCase = new Rows(jdbc)
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
                .contains("1 vụ việc", "05/2031")
                .doesNotContain(NAME, "HIV", "/cases/" + protectedCase, codeOf(protectedCase), "05/05/2031");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&dimension=GROUP&value=HIV&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("0 vụ việc")
                .doesNotContain(NAME);
    }

    @Test
    void noSheetSetsANameBesideAGroupToBeKeptSecret() throws Exception {
        assertThat(cells("/dashboard/cases/export?measure=ACCEPTED&" + DAYS))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains(NAME, codeOf(protectedCase))
                .noneMatch(cell -> cell.contains("HIV") || cell.contains("bí mật"));
        assertThat(cells("/dashboard/cases/export?measure=ACCEPTED&dimension=GROUP&value=PROTECTED&" + DAYS))
                .first()
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("05/2031")
                .doesNotContain(NAME, codeOf(protectedCase), "05/05/2031");
    }

    @Test
    void outsideTheCentreARowBehindAHiddenNumberCannotBeAskedForEither() {
        String few = "measure=ACCEPTED&dimension=GROUP&value=PROTECTED&" + DAYS;
        for (String page : List.of("/dashboard/cases?", "/dashboard/cases/export?")) {
            assertThat(get(page + few, "sotuphap"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("dưới 5 vụ việc")
                    .doesNotContain(NAME, "??");
            assertThat(get(page + few, "giamdoc")).hasStatusOk();
        }
        for (int n = 0; n < 4; n++) {
            aCaseOfAProtectedGroup();
        }
        assertThat(get("/dashboard/cases?" + few, "sotuphap"))
                .hasStatusOk()
                .bodyText()
                .contains("5 vụ việc");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dimension=OFFICE&value=X",
                "dimension=OFFICE&value=00000000-0000-7000-8000-00000000ffff",
                "dimension=FORM&value=X",
                "dimension=FIELD&value=X",
                "dimension=GROUP"
            })
    void aValueNobodyKnowsIsToldAndTheRowsStandWithoutIt(String chosen) {
        assertThat(get("/dashboard/cases?measure=ACCEPTED&" + chosen + "&" + DAYS, "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("value-error", NAME);
        assertThat(get("/dashboard/cases/export?measure=ACCEPTED&" + chosen + "&" + DAYS, "giamdoc"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/dashboard/cases?measure=ACCEPTED&" + chosen + "&" + DAYS);
    }

    @Test
    void aPositionBeyondAllTimeIsTheBeginning() {
        assertThat(get(
                        "/dashboard/cases?measure=ACCEPTED&" + DAYS + "&after=9223372036854775807.1000000000~"
                                + protectedCase,
                        "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains(NAME);
    }

    @Test
    void aNumberNobodyKnowsIsToldAtItsFilter() {
        assertThat(get("/dashboard/cases?measure=NONSENSE&" + DAYS, "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("measure-error", NAME);
        assertThat(get("/dashboard/cases?measure=ACCEPTED&from=31/02/2031&to=31/12/2031", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "31/02/2031");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&from=01/03/2031&to=01/02/2031", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error");
        assertThat(get("/dashboard/cases", "giamdoc")).hasStatus(422).bodyText().contains("from-error");
    }

    /** The rows of a sheet without its head, each as its cells. */
    private List<List<String>> cells(String uri) throws Exception {
        byte[] sheet = get(uri, "giamdoc").getMvcResult().getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            return workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.stream().map(Cell::getText).toList())
                    .toList();
        }
    }

    private String codeOf(UUID legalAidCase) {
        return jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", legalAidCase)
                .query(String.class)
                .single();
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
