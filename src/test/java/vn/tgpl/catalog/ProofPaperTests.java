package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.shared.Display;

/** The papers by which a group is proven are a list an administrator keeps (TT 08/2017/TT-BTP Đ33). */
class ProofPaperTests extends LawVersionWebTest {

    private static final String PAPERS = "/admin/code-lists/PROOF_PAPER";

    @Test
    void theListShowsEachPaperWithWhatItIsMarkedAs() {
        assertThat(mvc.get().uri("/admin/code-lists?list=PROOF_PAPER").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Giấy chứng nhận hộ nghèo",
                        "Chỉ xác nhận cho một năm",
                        "Chứng minh khó khăn về tài chính",
                        "Dùng được cho mọi diện, mỗi giấy cho một diện",
                        PAPERS + "/new")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PAPERS + "/AGE_DOCUMENT").with(As.director())).hasStatus(403);
    }

    @Test
    void aPaperThatIsAddedIsAskedForByWordingsThatBeginNoEarlier() {
        assertThat(add(begins)).hasStatus(302);
        String early = draft(begins.minusDays(1));
        String late = draft(begins.plusMonths(6));
        assertThat(mvc.get().uri(early + "/groups/CAO_TUOI").with(As.administrator()))
                .bodyText()
                .doesNotContain("NEW_PAPER");
        assertThat(mvc.get().uri(late + "/groups/CAO_TUOI").with(As.administrator()))
                .bodyText()
                .contains("NEW_PAPER", "Giấy xác nhận mới");
        assertThat(group(early + "/groups/CAO_TUOI", 0).param("alternatives[1].papers[0]", "NEW_PAPER"))
                .hasStatus(422)
                .bodyText()
                .contains("alternatives[1].papers[0]-error");
        assertThat(group(late + "/groups/CAO_TUOI", 0).param("alternatives[1].papers[0]", "NEW_PAPER"))
                .hasStatus(302);
        assertThat(mvc.get().uri(late).with(As.administrator())).bodyText().contains("Giấy xác nhận mới");
    }

    @Test
    void aPaperOutOfUseIsOfferedToNoLaterWordingButToTheOneThatAsksForItAlready() {
        LocalDate today = LocalDate.now(clock);
        assertThat(end("DISABILITY_CERTIFICATE", "Giấy chứng nhận khuyết tật", today))
                .hasStatus(302);
        String draft = draft(begins.plusMonths(6));
        assertThat(mvc.get().uri(draft + "/groups/KHUYET_TAT").with(As.administrator()))
                .bodyText()
                .contains("value=\"DISABILITY_CERTIFICATE\"");
        assertThat(end("HIV_CONFIRMATION", "", today)).as("without its name").hasStatus(422);
    }

    @Test
    void whatAPaperShowsIsTakenBackFromADayOnWithAReasonTheJournalKeeps() {
        LocalDate from = LocalDate.now(clock).plusDays(3);
        assertThat(change("SOCIAL_SHELTER_DECISION", "Quyết định tiếp nhận", from, ""))
                .hasStatus(302);
        assertThat(jdbc.sql("""
                        select valid_to from catalog.code_mark
                         where list = 'PROOF_PAPER' and code = 'SOCIAL_SHELTER_DECISION' and mark = 'SHOWS_HARDSHIP'""").query(LocalDate.class).single()).isEqualTo(from.minusDays(1));
        assertThat(mvc.get().uri(PAPERS + "/SOCIAL_SHELTER_DECISION").with(As.administrator()))
                .bodyText()
                .contains("Từ " + Display.date(from), "Quyết định tiếp nhận vào nhà xã hội");
        assertThat(jdbc.sql("select reason from audit.entry where action = 'catalog.code-changed'")
                        .query(String.class)
                        .single())
                .contains("Theo văn bản mới", "marks=[SHOWS_HARDSHIP]", "marks=[]");
    }

    @Test
    void noFormOfAidIsAskedForAPaper() {
        assertThat(mvc.get().uri(PAPERS + "/new").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"forms\"");
        assertThat(mvc.get().uri("/admin/code-lists/ACTIVITY_TYPE/new").with(As.administrator()))
                .bodyText()
                .contains("name=\"forms\"");
        assertThat(add(begins)).hasStatus(302);
        assertThat(jdbc.sql(
                                "select cardinality(forms_of_aid) from catalog.code where list = 'PROOF_PAPER' and code = 'NEW_PAPER'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(FormOfAid.values().length);
    }

    @Test
    void anOlderRequestKeepsTheWordsOfItsDay() {
        Rows rows = new Rows(jdbc);
        String old = words("/requests/" + shown(rows.waitingRequest(Rows.DAK_LAK, "Y Blăk Êban"), 0));
        UUID earlier = shown(rows.waitingRequest(Rows.DAK_LAK, "Y Blăk Êban"), 3);
        assertThat(change("AGE_DOCUMENT", "Giấy tờ có tên mới", LocalDate.now(clock), ""))
                .hasStatus(302);
        readAnew();
        assertThat(words("/requests/" + earlier)).isEqualTo(old).doesNotContain("Giấy tờ có tên mới");
        assertThat(words("/requests/" + shown(rows.waitingRequest(Rows.DAK_LAK, "Y Blăk Êban"), 0)))
                .contains("Giấy tờ có tên mới");
    }

    private String words(String page) {
        MvcTestResult read = mvc.get().uri(page).with(As.intakeOfficer()).exchange();
        assertThat(read).hasStatusOk();
        String html = new String(read.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return html.substring(html.indexOf("groups-title")).replaceAll("(?s)</section>.*", "");
    }

    /** Its beneficiary showed the paper. */
    private UUID shown(UUID request, int daysAgo) {
        jdbc.sql("update intake.request set received_at = now() - make_interval(days => :days) where id = :id")
                .param("days", daysAgo)
                .param("id", request)
                .update();
        jdbc.sql(
                        "insert into intake.request_paper (request_id, paper_code, shown_as) values (:id, 'AGE_DOCUMENT', 'ORIGINAL')")
                .param("id", request)
                .update();
        return request;
    }

    private MockMvcRequestBuilder add(LocalDate from) {
        return post(PAPERS + "/new")
                .param("code", "NEW_PAPER")
                .param("label", "Giấy xác nhận mới")
                .param("legalReference", "Văn bản mới Đ1")
                .param("from", Display.date(from))
                .param("order", "300")
                .param("marks", "SHOWS_HARDSHIP")
                .param("reason", "Theo văn bản mới");
    }

    private MockMvcRequestBuilder end(String code, String label, LocalDate lastDay) {
        return change(code, label, lastDay, Display.date(lastDay));
    }

    private MockMvcRequestBuilder change(String code, String label, LocalDate from, String lastDay) {
        return post(PAPERS + "/" + code)
                .param("version", "0")
                .param("label", label)
                .param("legalReference", "TT 08/2017/TT-BTP Đ33")
                .param("from", Display.date(from))
                .param("order", "220")
                .param("lastDay", lastDay)
                .param("reason", "Theo văn bản mới");
    }
}
