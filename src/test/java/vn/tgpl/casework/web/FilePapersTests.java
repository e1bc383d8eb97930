package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** What the list of the file says of proof papers of a case that was accepted at once. */
class FilePapersTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void acceptAtOnce() {
        id = open(CaseSetup.Accepted.litigation(weekAgo()).withoutPapers());
    }

    @Test
    void whatCameAfterTheAcceptanceIsNamedWithItsDay() {
        assertThat(post(
                        "/cases/" + id + "/papers",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "arrivedOn",
                        day(-1),
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.intakeOfficer()))
                .bodyText()
                .contains("Giấy chứng nhận hộ nghèo (Bản chính), bổ sung ngày " + day(-1))
                .doesNotContain("??");
    }

    /** Luật TGPL 2017 Đ29 k1: that only the application lacks says nothing against papers that were shown. */
    @Test
    void proofPapersAreNotToldToBeMissingWhereOnlyTheApplicationLacks() throws Exception {
        jdbc.sql("""
                        insert into intake.request_paper (request_id, paper_code, shown_as)
                        select request_id, 'POOR_CERTIFICATE', 'ORIGINAL' from casework.legal_aid_case where id = :id""").param("id", id.value()).update();
        jdbc.sql("""
                        update intake.request set application_shown = false, documents_shown = true
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
        String page = get("/cases/" + id, As.intakeOfficer()).getResponse().getContentAsString();
        assertThat(presence(page, "Đơn yêu cầu, tài liệu liên quan đến vụ việc"))
                .isEqualTo("Chưa nộp");
        assertThat(presence(page, "Giấy tờ chứng minh là người được trợ giúp pháp lý"))
                .isEqualTo("Đã nộp");
    }

    private static String presence(String page, String item) {
        int line = page.indexOf("<li><span>" + item);
        String tag = page.substring(page.indexOf("class=\"tag", line), page.indexOf("</li>", line));
        return tag.substring(tag.indexOf('>') + 1, tag.indexOf('<'));
    }
}
