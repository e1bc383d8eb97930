package vn.tgpl.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.shared.DateRange;

/** What a paper is called and what it shows is asked as on the day of acceptance, whatever the day of the wording of the group. */
class PaperOfTheDayTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @ParameterizedTest(name = "on {0}: {1}, hardship {2}")
    @CsvSource({"2026-06-30, Old name, true", "2026-07-01, New name, true", "2026-10-01, New name, false"})
    void aPaperReadsAndIsMarkedAsOnTheDayThatIsAskedFor(LocalDate day, String label, boolean hardship) {
        CodeRow paper = new CodeRow(
                CodeList.PROOF_PAPER,
                "POOR",
                10,
                Set.of(FormOfAid.values()),
                new DateRange(FIRST, null),
                List.of(
                        new CodeWording(FIRST, "Old name", null),
                        new CodeWording(LocalDate.of(2026, 7, 1), "New name", null)),
                List.of(new MarkedDays(
                        CodeMark.SHOWS_HARDSHIP, new DateRange(FIRST, LocalDate.of(2026, 9, 30)), "Article")),
                0);
        PaperView asWritten = new PaperView("POOR", "Old name", true, false, false, false);
        EligibilityGroupView group = new EligibilityGroupView(
                "HO_NGHEO",
                "Poor",
                false,
                null,
                "7",
                "33",
                Certainty.CONFIRMED,
                false,
                GroupCriteria.NONE,
                new DateRange(FIRST, null),
                List.of(List.of(asWritten)),
                Set.of());
        EligibilityGroups groups = new EligibilityGroups(List.of(group), Map.of("POOR", paper), Map.of());
        assertThat(groups.inForce(day).get(0).papers())
                .containsExactly(new PaperView("POOR", label, hardship, false, false, false));
    }
}
