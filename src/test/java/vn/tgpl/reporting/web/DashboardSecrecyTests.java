package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.Rows;

/** Numbers tell nothing of one person. */
class DashboardSecrecyTests extends DashboardWebTest {

    @Test
    void aProtectedGroupIsNeverNamedAndItsListNamesNobody() {
        assertThatText(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .contains("Diện cần giữ bí mật")
                .doesNotContain("HIV");
        MvcTestResult rows =
                get("/dashboard/cases?measure=ACCEPTED&dimension=GROUP&value=PROTECTED&" + DAYS, "giamdoc");
        assertThatText(rows)
                .contains("1 vụ việc", "05/2031")
                .doesNotContain(NAME, "HIV", codeOf(protectedCase), "05/05/2031");
        assertThat(rows).bodyText().doesNotContain("/cases/" + protectedCase);
        assertThat(get("/dashboard/cases?measure=ACCEPTED&dimension=GROUP&value=HIV&" + DAYS, "giamdoc"))
                .hasStatusOk()
                .bodyText()
                .contains("0 vụ việc")
                .doesNotContain(NAME);
    }

    /** What a group asks of whoever belongs to it is told by its name, too (Luật TGPL 2017 Đ6 k1 điểm c). */
    @ParameterizedTest
    @CsvSource({
        "TRE_EM, true",
        "BBT_16_18, true",
        "DTTS_DBKK, true",
        "NCTN_16_18, true",
        "HO_NGHEO, false",
        "NCC, false"
    })
    void theListOfAGroupNamesNobodyWhereItsNameTellsMore(String group, boolean nameless) throws Exception {
        UUID one = aCaseOf(group);
        String selection = "measure=ACCEPTED&dimension=GROUP&value=" + group + "&" + DAYS;
        MvcTestResult rows = get("/dashboard/cases?" + selection, "giamdoc");
        assertThatText(rows).contains("1 vụ việc");
        assertThat(rows.getResponse().getContentAsString().contains(NAME)).isNotEqualTo(nameless);
        assertThat(rows.getResponse().getContentAsString().contains(codeOf(one)))
                .isNotEqualTo(nameless);
        assertThat(cells("/dashboard/cases/export?" + selection))
                .singleElement()
                .satisfies(row -> assertThat(row.contains(NAME)).isNotEqualTo(nameless));
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
    void outsideTheCentreSmallNumbersOfGroupsAreNotShown() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "sotuphap"))
                .bodyText()
                .contains("Trong biểu đồ theo diện người được trợ giúp", "dưới 5")
                .doesNotContain("value=PROTECTED");
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "giamdoc"))
                .bodyText()
                .doesNotContain("dưới 5");
    }

    /** The list of cases shows it the same rows with their names, so that hiding their number would hide nothing. */
    @Test
    void aProvinceSeesSmallNumbersByFormFieldAndOfficeAndTheirRows() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "sotuphap"))
                .bodyText()
                .contains("dimension=FORM&amp;value=", "dimension=FIELD&amp;value=", "dimension=OFFICE&amp;value=");
        assertThat(get(
                        "/dashboard/cases?measure=ACCEPTED&dimension=OFFICE&value=" + Rows.DAK_LAK + "&" + DAYS,
                        "sotuphap"))
                .hasStatusOk()
                .bodyText()
                .contains("1 vụ việc", NAME);
    }

    @Test
    void theCountrySeesNoSmallNumberByAnything() {
        assertThat(get("/dashboard?period=CUSTOM&" + DAYS, "cuc"))
                .bodyText()
                .contains(
                        "Vụ việc theo hình thức: không hiện",
                        "Vụ việc theo lĩnh vực: không hiện",
                        "Vụ việc theo diện người được trợ giúp: không hiện",
                        "Vụ việc theo đơn vị: không hiện",
                        "Vụ việc theo tỉnh, thành phố: không hiện");
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
}
