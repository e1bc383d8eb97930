package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.domain.LawPreview.GroupCount;
import vn.tgpl.shared.DateRange;

/** Luật TGPL 2017 Đ6 k1 c: what a wording would do tells nothing of who belongs to a sensitive group. */
class LawTallyTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    private final LawTally tally = new LawTally(List.of(group("HIV", true), group("POOR", false), group("OLD", false)));

    @Test
    void aRequestOfASensitiveGroupIsNotListedAndCountsWithThatGroupAlone() {
        tally.add(change("A", Set.of("HIV", "POOR"), Set.of("POOR")));
        tally.add(change("B", Set.of("POOR"), Set.of()));
        LawPreview preview = tally.preview(null, FIRST);
        assertThat(preview.open()).as("the rest of a total would tell how many").isOne();
        assertThat(preview.changes()).isOne();
        assertThat(preview.hidden()).isOne();
        assertThat(preview.changed()).extracting(AnswerChange::code).containsExactly("B");
        assertThat(preview.groups())
                .containsExactly(new GroupCount("HIV", true, 1, 0), new GroupCount("POOR", false, 1, 0));
    }

    @Test
    void whoGoesOnInASensitiveGroupIsNotListedEither() {
        tally.add(new AnswerChange(
                "A", "TT", "before", "after", Set.of("POOR"), Set.of("POOR"), Set.of(), Set.of("Label of HIV")));
        assertThat(tally.preview(null, FIRST).changed()).isEmpty();
        assertThat(tally.preview(null, FIRST).hidden()).isOne();
    }

    @Test
    void whoClaimsOneThatHeDoesNotMeetIsNotListedEither() {
        tally.add(new AnswerChange("A", "TT", "before", "after", Set.of("HIV"), Set.of(), Set.of(), Set.of()));
        assertThat(tally.preview(null, FIRST).changed()).isEmpty();
        assertThat(tally.preview(null, FIRST).open()).isZero();
    }

    @Test
    void thatASensitiveGroupIsCountedTellsNotWhetherAnybodyBelongsToIt() {
        assertThat(tally.preview(null, FIRST).groups()).containsExactly(new GroupCount("HIV", true, 0, 0));
    }

    private static AnswerChange change(String code, Set<String> before, Set<String> after) {
        return new AnswerChange(code, "TT", "same", "same", Set.of(), before, after, Set.of());
    }

    private static EligibilityGroupView group(String code, boolean sensitive) {
        return new EligibilityGroupView(
                code,
                "Label of " + code,
                false,
                null,
                "7",
                "33",
                Certainty.CONFIRMED,
                sensitive,
                GroupCriteria.NONE,
                DateRange.since(FIRST),
                List.of(),
                Set.of());
    }
}
