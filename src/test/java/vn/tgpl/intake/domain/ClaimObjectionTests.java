package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.shared.DateRange;

/** What is said of the groups of Luật TGPL 2017 Đ7 contradicts itself neither about households nor about the law of the day. */
class ClaimObjectionTests {

    private static final PaperView NEAR_POOR = new PaperView("NEAR", "Near", true, true, false, false);
    private static final PaperView OTHER = new PaperView("PAPER", "Paper", false, false, false, false);

    private static final List<EligibilityGroupView> TODAY = List.of(
            group("NEAR_POOR", GroupCriteria.NONE, NEAR_POOR),
            group("POOR", GroupCriteria.NONE, OTHER),
            group("VICTIM", new GroupCriteria(null, null, Set.of(), false, true, 18), OTHER));

    @ParameterizedTest(name = "{0} none {2} not near-poor {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # named      | on record | none  | not near-poor | contradicts
            ''           | ''        | false | false         | ''
            ''           | ''        | true  | true          | ''
            POOR         | ''        | true  | false         | NONE_AND_A_GROUP
            POOR         | ''        | false | true          | ''
            NEAR_POOR    | ''        | false | true          | NOT_NEAR_POOR_AND_ITS_GROUP
            POOR ENDED   | ''        | false | false         | GROUP_NOT_IN_FORCE
            POOR ENDED   | ENDED     | false | false         | ''
            NEAR_POOR X  | ''        | true  | true          | NONE_AND_A_GROUP NOT_NEAR_POOR_AND_ITS_GROUP GROUP_NOT_IN_FORCE
            """)
    void whatContradictsItselfIsTold(
            String named, String onRecord, boolean none, boolean notNearPoor, String contradicts) {
        assertThat(
                        ClaimObjection.of(
                                        new ClaimObjection.Said(codes(named), codes(onRecord), none, notNearPoor),
                                        TODAY)
                                .stream()
                                .map(Enum::name)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(contradicts);
    }

    /** Luật TGPL 2017 Đ7 k6a. */
    @ParameterizedTest
    @CsvSource({"'', false", "POOR, false", "VICTIM, true", "POOR VICTIM, true", "ENDED, true"})
    void itIsAskedAsWhomSomebodyBelongsToAGroupThatTakesInCompanionsOrMayHaveDone(String named, boolean asked) {
        assertThat(ClaimObjection.mayTakeInCompanions(codes(named), TODAY)).isEqualTo(asked);
    }

    private static List<String> codes(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static EligibilityGroupView group(String code, GroupCriteria criteria, PaperView paper) {
        return new EligibilityGroupView(
                code,
                code,
                false,
                null,
                "Law",
                "Papers",
                Certainty.CONFIRMED,
                false,
                criteria,
                DateRange.since(LocalDate.of(2018, 1, 1)),
                List.of(List.of(paper)),
                Set.of());
    }
}
