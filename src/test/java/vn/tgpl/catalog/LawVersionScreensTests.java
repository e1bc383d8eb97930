package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.shared.Display;

@TgplTest
@Transactional
class LawVersionScreensTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private Clock clock;

    private LocalDate begins = LocalDate.MAX;

    @BeforeEach
    void aWordingToCome() {
        begins = ComingWording.inTime(jdbc, LocalDate.now(clock));
    }

    @Test
    void theFourWordingsAreListedWithTheirDaysAndSources() {
        assertThat(mvc.get().uri("/admin/law-versions").with(As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("01/01/2018", "30/06/2025", "31/12/2025", "59/2024/QH15", "chưa có văn bản chính thức")
                .doesNotContain("/admin/law-versions/new");
        assertThat(mvc.get().uri("/admin/law-versions/" + ComingWording.PRESENT).with(As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Người làm chứng", "Biểu 24, cột 13", "Biểu 24: chưa gắn cột", "Từ đủ 60 tuổi")
                .doesNotContain("/groups/CAO_TUOI");
    }

    @Test
    void aDraftIsACopyThatIsEditedGroupByGroupAndEnacted() {
        String draft = draft(begins.plusMonths(6));
        assertThat(mvc.get().uri(draft).with(As.administrator())).bodyText().contains("/groups/KHUYET_TAT", "Bản soạn");
        assertThat(change(draft, "CAO_TUOI", 0).param("requiresHardship", "true"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(draft + "/enactment").with(As.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Ban hành");
        assertThat(enact(draft, 1)).hasStatus3xxRedirection();
        assertThat(lastDay(ComingWording.COMING))
                .isEqualTo(begins.plusMonths(6).minusDays(1).toString());
        assertThat(mvc.get().uri(draft + "/groups/CAO_TUOI").with(As.administrator()))
                .hasStatus(404);
        assertThat(change(draft, "CAO_TUOI", 2)).hasStatus(404);
        assertThat(post(draft + "/removal")).hasStatus(409);
    }

    @Test
    void aWordingThatBeginsOnTheSameDayTakesThePlaceOfTheOneToCome() {
        String draft = draft(begins);
        assertThat(enact(draft, 0)).hasStatus3xxRedirection();
        assertThat(state(ComingWording.COMING)).isEqualTo("SUPERSEDED");
        assertThat(lastDay(ComingWording.PRESENT)).isEqualTo(begins.minusDays(1).toString());
    }

    @Test
    void whatIsOrWasTheLawIsNotChanged() {
        assertThat(newDraft(LocalDate.now(clock)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"validFrom-error\"", "Ngày hiệu lực phải sau hôm nay");
        assertThat(change("/admin/law-versions/" + ComingWording.PRESENT, "CAO_TUOI", 0))
                .hasStatus(404);
        assertThat(enact("/admin/law-versions/" + ComingWording.PRESENT, 0)).hasStatus(409);
    }

    @Test
    void theDatabaseKeepsDaysOfTwoWordingsApart() {
        assertThatThrownBy(() -> jdbc.sql("""
                                update catalog.law_version set valid_to = :day where id = :id::uuid""")
                        .param("day", begins)
                        .param("id", ComingWording.PRESENT)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whoeverHasNotSeenTheDraftAsItIsIsToldSo() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0)).hasStatus3xxRedirection();
        assertThat(change(draft, "CAO_TUOI", 0))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "name=\"version\" value=\"1\"");
        assertThat(enact(draft, 0)).hasStatus(409);
    }

    @Test
    void eachFaultOfAGroupIsToldAtItsField() {
        String draft = draft(begins.plusMonths(6));
        assertThat(post(draft + "/groups")
                        .param("code", "nhóm mới")
                        .param("alternatives[0].papers[0]", "NO_SUCH_PAPER"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "id=\"code-error\"",
                        "id=\"label-error\"",
                        "id=\"legalReference-error\"",
                        "id=\"alternatives[0].papers[0]-error\"");
        assertThat(change(draft, "CAO_TUOI", 0).param("ageFrom", "60").param("ageUnder", "50"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"ageUnder-error\"");
        assertThat(group(draft + "/groups", 0).param("code", "CAO_TUOI"))
                .hasStatus(422)
                .bodyText()
                .contains("đã có diện mang mã đó");
        assertThat(group(draft + "/groups", 0).param("code", "NHOM_MOI")).hasStatus3xxRedirection();
        assertThat(post(draft + "/groups/NHOM_MOI/removal").param("version", "1"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatIsTakenOutOfADraftOrThrownAwayIsWhatWasSeen() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0)).hasStatus3xxRedirection();
        assertThat(post(draft + "/groups/CAO_TUOI/removal").param("version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Sửa diện: ", "name=\"version\" value=\"1\"");
        assertThat(post(draft + "/removal").param("version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác sửa", "Sửa diện: ", "name=\"version\" value=\"1\"");
        assertThat(post(draft + "/removal")).as("nothing seen").hasStatus(409);
        assertThat(post(draft + "/removal").param("version", "1")).hasStatus3xxRedirection();
    }

    @Test
    void eachStepIsShownAndJournalledWithWhatStoodBeforeAndStandsNow() {
        String draft = draft(begins.plusMonths(6));
        change(draft, "CAO_TUOI", 0).param("ageFrom", "65").exchange();
        assertThat(mvc.get().uri(draft).with(As.director()))
                .bodyText()
                .contains("Soạn bản sao", "Sửa diện: ", "Từ đủ (tuổi): 60 → 65", "60 → 65");
        assertThat(change(draft, "CAO_TUOI", 1).param("ageFrom", "65"))
                .as("says the same")
                .hasStatus3xxRedirection();
        post(draft + "/groups/CAO_TUOI/removal").param("version", "1").exchange();
        post(draft + "/removal").param("version", "2").exchange();
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(journal.entriesOf("law", id))
                .extracting(JournalEntryView::action)
                .containsExactly(
                        "catalog.law-discarded",
                        "catalog.law-group-removed",
                        "catalog.law-group-changed",
                        "catalog.law-drafted");
        assertThat(journal.entriesOf("law", id).get(2).reason()).contains("CAO_TUOI — ", "AGE_FROM: 60 → 65");
    }

    @Test
    void aFormSentTwiceMakesOneDraft() {
        String id = "00000000-0000-7000-8000-0000000007ff";
        assertThat(newDraft(begins.plusMonths(6)).param("id", id)).hasStatus3xxRedirection();
        assertThat(newDraft(begins.plusMonths(6)).param("id", id))
                .redirectedUrl()
                .isEqualTo("/admin/law-versions/" + id);
        assertThat(jdbc.sql("select count(*) from catalog.law_version where state = 'DRAFT'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyWhoManagesTheCatalogueMayDraft() {
        assertThat(mvc.get().uri("/admin/law-versions/new").with(As.director())).hasStatus(403);
        assertThat(mvc.get()
                        .uri("/admin/law-versions/" + ComingWording.COMING + "/enactment")
                        .with(As.director()))
                .hasStatus(403);
    }

    private String draft(LocalDate day) {
        MvcTestResult result = newDraft(day).exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder newDraft(LocalDate day) {
        return post("/admin/law-versions")
                .param("copyOf", ComingWording.COMING)
                .param("validFrom", Display.date(day))
                .param("title", "Điều 7 thử")
                .param("sourceDocument", "Văn bản thử");
    }

    private MockMvcRequestBuilder change(String draft, String code, long seen) {
        return group(draft + "/groups/" + code, seen);
    }

    private MockMvcRequestBuilder group(String uri, long seen) {
        return post(uri)
                .param("version", Long.toString(seen))
                .param("label", "Người cao tuổi")
                .param("legalReference", "Đ7")
                .param("paperReference", "Đ33")
                .param("certainty", "CONFIRMED")
                .param("alternatives[0].papers[0]", "AGE_DOCUMENT")
                .param("alternatives[0].papers[1]", "NEAR_POOR_CERTIFICATE");
    }

    private MockMvcRequestBuilder enact(String draft, long seen) {
        return post(draft + "/enactment").param("version", Long.toString(seen));
    }

    private MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(csrf()).with(As.administrator());
    }

    private String lastDay(String id) {
        return text("coalesce(valid_to::text, '')", id);
    }

    private String state(String id) {
        return text("state", id);
    }

    private String text(String column, String id) {
        return jdbc.sql("select " + column + " from catalog.law_version where id = :id::uuid")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
