package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** TT 12/2018 Đ6 k2: of papers that follow an acceptance the same is asked as at reception, and the same proves. */
class SuppliedCertificateTests extends CaseWebTest {

    private static final String POOR = "paperFacts[POOR_CERTIFICATE].";

    private CaseId id;

    @BeforeEach
    void acceptAtOnce() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).withoutPapers());
    }

    @Test
    void theFormAsksWhatStandsOnEachPaperAndTheYearOfACertificate() {
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"" + POOR + "number\"",
                        "name=\"" + POOR + "issuer\"",
                        "name=\"" + POOR + "issuedOn\"",
                        "name=\"" + POOR + "certifiedYear\"",
                        "name=\"paperFacts[OTHER_COMPETENT_PAPER].number\"")
                .doesNotContain("paperFacts[OTHER_COMPETENT_PAPER].certifiedYear", "??");
    }

    @Test
    void whatStandsOnAPaperIsKeptAndToldInTheFileAndInTheHistory() {
        assertThat(came(
                        "papers[POOR_CERTIFICATE]",
                        "CERTIFIED_COPY",
                        POOR + "number",
                        "45/GCN",
                        POOR + "issuer",
                        "UBND xã Ea Kao",
                        POOR + "issuedOn",
                        day(-40),
                        POOR + "certifiedYear",
                        year(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
        String told = "Giấy chứng nhận hộ nghèo (Bản sao có chứng thực; số 45/GCN; UBND xã Ea Kao; cấp ngày " + day(-40)
                + "; xác nhận cho năm " + year(0) + ")";
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(told + ", bổ sung ngày");
        assertThat(get("/cases/" + id + "?show=documents", As.director()))
                .bodyText()
                .containsPattern(java.util.regex.Pattern.quote(told) + "\\s+Đã đủ giấy tờ");
    }

    @ParameterizedTest
    @CsvSource({
        "ORIGINAL, , -3, đã quá cũ vào ngày thụ lý",
        "ORIGINAL, -2, 0, sau ngày thụ lý",
        "COPY, , 0, bản chụp chưa có chứng thực",
    })
    void whatProvesNothingOfTheDayOfAcceptanceIsKeptAndOwedStillAndToldInWords(
            String form, Integer issued, int year, String why) {
        assertThat(came(
                        "papers[POOR_CERTIFICATE]",
                        form,
                        POOR + "issuedOn",
                        issued == null ? "" : day(issued),
                        POOR + "certifiedYear",
                        year(year)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(count("paper_arrival", id)).isOne();
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(why)
                .doesNotContain("Đã đủ giấy tờ chứng minh", "??");
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains(why, "name=\"papers[POOR_CERTIFICATE]\"");
        assertThat(came("papers[POOR_CERTIFICATE]", "ORIGINAL", POOR + "certifiedYear", year(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "MISSING_PAPERS")).endsWith("met");
    }

    @ParameterizedTest
    @CsvSource({"issuedOn, 1, sau hôm nay", "issuedOn, -1, sau ngày nhận giấy", "certifiedYear, , phải từ 2000"})
    void whatCannotStandOnItIsRefusedAtItsFieldAndNothingIsKept(String field, Integer day, String why) {
        assertThat(post(
                        "/cases/" + id + "/papers",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "arrivedOn",
                        day(-2),
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        POOR + "number",
                        "45/GCN",
                        POOR + field,
                        day == null ? year(2) : day(day)))
                .hasStatus(422)
                .bodyText()
                .contains(POOR + field + "-error", why, "value=\"45/GCN\"");
        assertThat(count("paper_arrival", id)).isZero();
    }

    @Test
    void whatStandsOnAPaperWithoutTheFormInWhichItCameIsAskedFor() {
        assertThat(came(POOR + "number", "45/GCN"))
                .hasStatus(422)
                .bodyText()
                .contains("papers[POOR_CERTIFICATE]-error")
                .doesNotContain("papers-error");
    }

    @Test
    void whereAFactAloneSufficesNoPaperIsCalledRequiredAndNothingAtAllIsToldOnce() {
        CaseId child =
                open(CaseSetup.Accepted.litigation(weekAgo()).group("TRE_EM").withoutPapers());
        assertThat(get("/cases/" + id + "/papers", As.intakeOfficer()))
                .bodyText()
                .contains("Giấy tờ đã nhận<", "(bắt buộc)");
        assertThat(legend(child)).doesNotContain("(bắt buộc)");
        assertThat(legend(id)).contains("(bắt buộc)");
        assertThat(post(
                        "/cases/" + child + "/papers",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(child)),
                        "arrivedOn",
                        day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("papers-error", "hoặc một thông tin còn thiếu")
                .doesNotContain("told.birth-error", "told-error");
    }

    private String legend(CaseId of) {
        String page = bodyOf("/cases/" + of + "/papers");
        int at = page.indexOf("<fieldset class=\"field\" id=\"papers\"");
        return page.substring(at, page.indexOf("</legend>", at));
    }

    private String bodyOf(String path) {
        try {
            return get(path, As.intakeOfficer()).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String year(int plus) {
        return String.valueOf(today().getYear() + plus);
    }

    private MvcTestResult came(String... more) {
        String[] fields = {"version", Long.toString(version(id)), "arrivedOn", day(0)};
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
