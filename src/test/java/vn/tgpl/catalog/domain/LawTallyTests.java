package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

    /** Marked or not: what a group asks of whoever belongs to it is told by its name. */
    @ParameterizedTest
    @MethodSource("tellingCriteria")
    void aGroupThatTellsOfAProceedingAPeopleOrAChildIsAsSecretAsAMarkedOne(GroupCriteria criteria) {
        LawTally telling = new LawTally(List.of(group("TELLS", false, criteria), group("POOR", false)));
        telling.add(change("A", Set.of("TELLS", "POOR"), Set.of("POOR")));
        LawPreview preview = telling.preview(null, FIRST);
        assertThat(preview.changed()).isEmpty();
        assertThat(preview.open()).isZero();
        assertThat(preview.hidden()).isOne();
        assertThat(preview.groups()).containsExactly(new GroupCount("TELLS", true, 1, 0));
    }

    static List<GroupCriteria> tellingCriteria() {
        return List.of(
                new GroupCriteria(null, null, Set.of("ACCUSED"), false, false, null),
                new GroupCriteria(null, null, Set.of(), true, false, null),
                new GroupCriteria(16, 18, Set.of(), false, false, null));
    }

    @Test
    void theAgeOfTheOldTellsNothing() {
        LawTally old =
                new LawTally(List.of(group("OLD", false, new GroupCriteria(60, null, Set.of(), false, false, null))));
        old.add(change("A", Set.of("OLD"), Set.of()));
        assertThat(old.preview(null, FIRST).changed()).hasSize(1);
    }

    private static AnswerChange change(String code, Set<String> before, Set<String> after) {
        return new AnswerChange(code, "TT", "same", "same", Set.of(), before, after, Set.of());
    }

    private static EligibilityGroupView group(String code, boolean sensitive) {
        return group(code, sensitive, GroupCriteria.NONE);
    }

    private static EligibilityGroupView group(String code, boolean sensitive, GroupCriteria criteria) {
        return new EligibilityGroupView(
                code,
                "Label of " + code,
                false,
                null,
                "7",
                "33",
                Certainty.CONFIRMED,
                sensitive,
                criteria,
                DateRange.since(FIRST),
                List.of(),
                Set.of());
    }
}
