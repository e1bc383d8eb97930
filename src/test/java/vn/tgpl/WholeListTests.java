package vn.tgpl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows.CaseFacts;

/** Lists that leave whole, on paper and as a sheet: the rows of the screen, under its filters, its scope and its masks. */
@TgplTest
@Transactional
class WholeListTests {

    private static final String FORMULA = "=HYPERLINK(\"x\")";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void rowsOfTwoCentres() {
        Rows rows = new Rows(jdbc);
        rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, FORMULA, LocalDate.of(2034, 3, 1)));
        rows.legalAidCase(CaseFacts.open(Rows.DONG_THAP, "Lê Thị Khác Năm", LocalDate.of(2033, 3, 1)));
        rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Lê Thị Nơi Khác", LocalDate.of(2034, 3, 1)));
        UUID secret = rows.request(
                Rows.DONG_THAP,
                rows.person(Rows.DONG_THAP, "Lê Văn Kín", "087071000099"),
                "Lê Văn Kín",
                "RECEIVED",
                Instant.parse("2034-03-02T02:00:00Z"));
        jdbc.sql("insert into intake.request_group (request_id, group_code, principal) values (:id, 'HIV', true)")
                .param("id", secret)
                .update();
    }

    @Test
    void theSheetOfCasesHoldsTheRowsOfTheFilteredListAsText() throws IOException {
        List<Row> sheet = sheet("/cases.xlsx?year=2034");
        assertThat(sheet).hasSize(2);
        Cell name = sheet.get(1).getCell(2);
        assertThat(name.getType()).isEqualTo(CellType.STRING);
        assertThat(name.getText()).isEqualTo(FORMULA);
        assertThat(sheet.get(1).getCell(7).getText()).isEqualTo("01/03/2034");
    }

    @Test
    void theSheetOfRequestsTellsNoSecretGroup() throws IOException {
        List<Row> sheet = sheet("/requests.xlsx?from=3/2034&state=RECEIVED");
        assertThat(sheet).hasSize(2);
        assertThat(text(sheet.get(1))).contains("Lê Văn Kín").doesNotContain("HIV", "087071000099");
    }

    @Test
    void onPaperStandTheSameRowsWithAHeadThatIsRepeated() {
        assertThat(open("/cases/print?year=2034"))
                .hasStatusOk()
                .bodyText()
                .contains("=HYPERLINK", "<thead>", "</html>")
                .doesNotContain("Khác Năm", "Nơi Khác");
        assertThat(open("/requests/print?from=3/2034"))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Văn Kín")
                .doesNotContain("087071000099");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases.xlsx", "/cases/print", "/requests.xlsx", "/requests/print"})
    void theJournalKeepsWhoTookAListAlong(String whole) {
        long before = kept();
        assertThat(open(whole)).hasStatusOk();
        assertThat(kept()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases.xlsx?state=NONE",
                "/cases/print?year=abc",
                "/requests.xlsx?from=13/2030",
                "/requests/print?form=X",
                "/cases.xlsx?state=ACCEPTED&q=forgotten",
                "/cases/print?q=forgotten",
                "/requests.xlsx?q=forgotten",
                "/requests/print?field=LAND&q=forgotten"
            })
    void aFilterThatCannotBeReadLeadsBackToTheScreenThatSaysSo(String whole) {
        String screen = whole.replace(".xlsx", "").replace("/print", "");
        long before = kept();
        assertThat(open(whole)).hasStatus(302).hasHeader("Location", screen);
        assertThat(kept()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests.xlsx", "/requests/print", "/cases.xlsx", "/cases/print"})
    void whoeverMayNotTakeAListAlongDoesNot(String whole) {
        assertThat(mvc.get().uri(whole).with(As.legalAidOfficer())).hasStatus(403);
    }

    private long kept() {
        return jdbc.sql("""
                        select count(*) from audit.entry
                         where action in ('casework.export', 'casework.print', 'intake.export', 'intake.print')""").query(Long.class).single();
    }

    private List<Row> sheet(String path) throws IOException {
        byte[] content = open(path).getResponse().getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    private static String text(Row row) {
        return String.join("|", row.stream().map(Cell::getText).toList());
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).with(As.otherProvince()).exchange();
    }
}
