package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;
import vn.tgpl.intake.domain.Finding.Kind;

/** Luật TGPL 2017 Đ7 k4: a village that is none of those listed under its name is made clear before anybody is refused. */
class VillageNotFoundTests extends Article7Test {

    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        // area, ended before, verdict, what is told
        "VILLAGE_NOT_FOUND, false, AREA_UNSURE, GROUP_VILLAGE_NOT_FOUND",
        "VILLAGE_NOT_FOUND, true, AREA_UNSURE, GROUP_VILLAGE_ENDED",
        "ORDINARY, false, REFUSE, GROUP_AREA_NOT_DIFFICULT",
        "ORDINARY, true, REFUSE, GROUP_AREA_ENDED",
    })
    void nobodyIsRefusedWhileTheNameIsNotFound(AreaKind kind, boolean ended, Verdict expected, Kind told) {
        Answer answer = answer(kind, List.of("Buôn Một"), ended ? ENDED : null);
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.findings()).extracting(Finding::kind).contains(told);
    }

    @Test
    void theVillagesOfTheListAreNamedAndOfManyTheFirstAlone() {
        assertThat(told(2)).containsExactly(Kind.VILLAGES_LISTED);
        assertThat(told(5)).containsExactly(Kind.VILLAGES_LISTED);
        assertThat(told(6)).containsExactly(Kind.VILLAGES_LISTED_OF_MANY);
        assertThat(answer(AreaKind.VILLAGE_NOT_FOUND, villages(9), null).findings())
                .filteredOn(finding -> finding.kind() == Kind.VILLAGES_LISTED_OF_MANY)
                .singleElement()
                .extracting(Finding::args)
                .isEqualTo(List.of("Buôn 1, Buôn 2, Buôn 3, Buôn 4, Buôn 5", "4"));
    }

    @Test
    void theyAreNamedWhereNobodyToldTheVillageToo() {
        assertThat(answer(AreaKind.VILLAGE_NOT_TOLD, villages(2), null).findings())
                .extracting(Finding::kind)
                .contains(Kind.GROUP_VILLAGE_UNKNOWN, Kind.VILLAGES_LISTED);
    }

    private List<Kind> told(int villages) {
        return answer(AreaKind.VILLAGE_NOT_FOUND, villages(villages), null).findings().stream()
                .map(Finding::kind)
                .filter(kind -> kind.name().startsWith("VILLAGES_LISTED"))
                .toList();
    }

    private static List<String> villages(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "Buôn " + number)
                .toList();
    }

    private Answer answer(AreaKind kind, List<String> listed, @Nullable LocalDate ended) {
        AreaView area = new AreaView(kind, listed, "Buôn Kia", ended);
        Applicant person = new Applicant(new AgeSpan(40, 40), null, true, area, null, null, true);
        return answer(TODAY, person, List.of("DTTS_DBKK"), "ETHNICITY_RESIDENCE_PAPER");
    }
}
