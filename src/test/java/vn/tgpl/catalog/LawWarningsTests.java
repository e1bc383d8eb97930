package vn.tgpl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.shared.Display;

/** What of a draft looks like a slip is said on its page and before it is enacted, and forbids nothing. */
class LawWarningsTests extends LawVersionWebTest {

    private static final String HARDSHIP = "nhưng diện không được đánh dấu là phải có khó khăn về tài chính";
    private static final String SAME_DAY = "Bản soạn khác cũng có hiệu lực từ ngày";
    private static final String FAR_AHEAD = "còn hơn 5 năm nữa";

    @Test
    void aDraftThatWasJustCopiedWarnsOfNothing() {
        String draft = draft(begins.plusMonths(6));
        assertThat(page(draft)).doesNotContain("Cần xem lại trước khi ban hành", HARDSHIP, SAME_DAY, FAR_AHEAD);
    }

    @Test
    void aGroupProvenByHardshipAloneWhoseHardshipIsUntickedIsNamed() {
        String draft = draft(begins.plusMonths(6));
        assertThat(change(draft, "CAO_TUOI", 0)).hasStatus3xxRedirection();
        assertThat(page(draft)).contains("Cần xem lại trước khi ban hành", "Người cao tuổi: mọi bộ giấy tờ", HARDSHIP);
        assertThat(page(draft + "/enactment")).contains(HARDSHIP);
        assertThat(change(draft, "CAO_TUOI", 1).param("requiresHardship", "true"))
                .hasStatus3xxRedirection();
        assertThat(page(draft)).doesNotContain(HARDSHIP);
        assertThat(change(draft, "CAO_TUOI", 2).param("alternatives[1].papers[0]", "AGE_DOCUMENT"))
                .hasStatus3xxRedirection();
        assertThat(page(draft)).as("one set does without").doesNotContain(HARDSHIP);
    }

    @Test
    void draftsOfOneDayNameEachOther() {
        String draft = draft(begins.plusMonths(6));
        assertThat(newDraft(begins.plusMonths(6)).param("id", "00000000-0000-7000-8000-0000000008ff"))
                .hasStatus3xxRedirection();
        String first = Display.date(begins.plusMonths(6));
        assertThat(page(draft)).contains(SAME_DAY + " " + first + ": Điều 7 thử");
        assertThat(page("/admin/law-versions/00000000-0000-7000-8000-0000000008ff/enactment"))
                .contains(SAME_DAY);
        assertThat(draftOf(begins.plusMonths(7))).doesNotContain(SAME_DAY);
    }

    @Test
    void aDayMoreThanFiveYearsAheadIsDoubted() {
        LocalDate fiveYears = LocalDate.now(clock).plusYears(5);
        assertThat(draftOf(fiveYears)).doesNotContain(FAR_AHEAD);
        assertThat(draftOf(fiveYears.plusDays(1))).contains(FAR_AHEAD);
    }

    @Test
    void thePreviewTellsSmallNumbersOfSensitiveGroupsByNoNumber() {
        assertThat(page(draft(begins.plusMonths(6)) + "/enactment"))
                .contains("Yêu cầu thuộc diện phải giữ kín có thay đổi: ít hơn 3", "ít hơn 3</td>")
                .doesNotContain("??");
    }

    private String draftOf(LocalDate day) {
        return page(draft(day));
    }

    private String page(String uri) {
        return PageText.of(
                mvc.get().uri(uri).with(As.administrator()).exchange().getResponse());
    }
}
