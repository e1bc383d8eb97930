package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

/** Wordings of Article 7 with their days and sources, from the draft to the enactment. */
class LawVersionScreensTests extends LawVersionWebTest {

    @Autowired
    private Journal journal;

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
    void onlyWhoManagesTheCatalogueMayDraft() {
        assertThat(mvc.get().uri("/admin/law-versions/new").with(As.director())).hasStatus(403);
        assertThat(mvc.get()
                        .uri("/admin/law-versions/" + ComingWording.COMING + "/enactment")
                        .with(As.director()))
                .hasStatus(403);
    }

    private String lastDay(String id) {
        return text("coalesce(valid_to::text, '')", id);
    }
}
