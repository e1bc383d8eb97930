package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;

/** Luật TGPL 2017 Đ29 k2; TT 08/2017/TT-BTP Đ33: of whoever joins a case papers are asked for as of the first beneficiary. */
class JoiningPaperFactsTests extends JoiningWebTest {

    private static final String PAPER = "papers[POOR_CERTIFICATE]";
    private static final String FACTS = "paperFacts[POOR_CERTIFICATE].";

    @BeforeEach
    void aTrialIsNear() {
        trialTomorrow(id);
    }

    @Test
    void bothFormsAskForTheFormOfEachPaperAndForWhatStandsOnIt() {
        for (String form : new String[] {"/beneficiaries/new", "/new-beneficiary"}) {
            assertThat(get("/cases/" + id + form, As.intakeOfficer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(PAPER, FACTS + "number", FACTS + "issuer", FACTS + "issuedOn", FACTS + "certifiedYear")
                    .contains("data-show-when=\"groups=HO_NGHEO\"", "name=\"areaShownBy\"", "name=\"villageNotListed\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void whatStandsOnThePaperIsKeptAndToldInTheHistoryAndInTheFile() {
        assertThat(join(PAPER, "CERTIFIED_COPY", FACTS + "number", "12/GCN", FACTS + "issuer", "UBND xã Ea Kao"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Giấy chứng nhận hộ nghèo (Bản sao có chứng thực; số 12/GCN; UBND xã Ea Kao)");
        assertThat(owed()).isEmpty();
    }

    @Test
    void aBareCopyProvesNothingAndTheOriginalIsOwed() {
        assertThat(join(PAPER, "COPY")).hasStatus(422).bodyText().contains("urgentGround-error");
        assertThat(join(PAPER, "COPY", "urgentGround", "HEARING")).hasRedirectedUrl("/cases/" + id);
        assertThat(owed().orElseThrow()).contains("Giấy chứng nhận hộ nghèo", "bản chụp chưa có chứng thực");
    }

    @Test
    void aCertificateOfAYearLongPastProvesNothing() {
        String year = Integer.toString(today().getYear() - 3);
        assertThat(join(PAPER, "ORIGINAL", FACTS + "certifiedYear", year, "urgentGround", "HEARING"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(owed().orElseThrow()).contains("là của năm " + year);
    }

    @Test
    void whatIsTypedWrongIsToldAtItsFieldAndNobodyJoins() {
        assertThat(join(PAPER, "ORIGINAL", FACTS + "issuedOn", day(3)))
                .hasStatus(422)
                .bodyText()
                .contains("không được sau hôm nay");
        assertThat(join(FACTS + "number", "12/GCN"))
                .hasStatus(422)
                .bodyText()
                .contains("hãy chọn cả hình thức giấy tờ", "value=\"12/GCN\"");
        assertThat(count("further_beneficiary", id)).isZero();
    }

    @Test
    void aPaperOfAnotherGroupThatStandsOnTheFormStillIsNotHis() {
        assertThat(join(PAPER, "ORIGINAL", "papers[BIRTH_CERTIFICATE]", "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(jdbc.sql("select string_agg(paper_code, ' ') from casework.joined_paper where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("POOR_CERTIFICATE");
    }

    private MvcTestResult join(String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "groups";
        fields[1] = "HO_NGHEO";
        System.arraycopy(more, 0, fields, 2, more.length);
        return post("", fields);
    }

    private Optional<String> owed() {
        settle();
        return jdbc.sql("select papers_owed from casework.further_beneficiary where case_id = :id")
                .param("id", id.value())
                .query((row, index) -> Optional.ofNullable(row.getString(1)))
                .single();
    }
}
