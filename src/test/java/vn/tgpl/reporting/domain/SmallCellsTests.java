package vn.tgpl.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.AccessScope.Level;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

class SmallCellsTests {

    private static final UUID ID = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource({"NONE,''", "OWN,''", "OFFICE,''", "CENTRE,''", "PROVINCE,GROUP", "ALL,FORM FIELD OFFICE PROVINCE GROUP"
    })
    void aProvinceIsKeptFromSmallGroupsAloneAndTheCountryFromAnySmallNumber(Level level, String kept) {
        AccessScope scope = new AccessScope(level, new ActorId(ID), new OfficeId(ID), new OfficeId(ID), "66");
        assertThat(SmallCells.keptFrom(scope).stream().map(Dimension::name)).containsExactlyElementsOf(words(kept));
    }

    private static List<String> words(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    @Test
    void numbersOfFiveAndMoreAreShown() {
        assertThat(SmallCells.hidden(List.of(new Slice("A", 12), new Slice("B", 5))))
                .isEmpty();
    }

    @Test
    void aLoneSmallNumberTakesTheNextOneAlongSoThatTheTotalDoesNotBetrayIt() {
        assertThat(SmallCells.hidden(List.of(new Slice("A", 12), new Slice("B", 6), new Slice("C", 1))))
                .containsExactlyInAnyOrder("B", "C");
    }

    @Test
    void smallNumbersThatMakeLittleTogetherTakeTheNextOneAlongToo() {
        assertThat(SmallCells.hidden(
                        List.of(new Slice("A", 20), new Slice("B", 12), new Slice("C", 1), new Slice("D", 1))))
                .containsExactlyInAnyOrder("B", "C", "D");
    }

    @Test
    void whereNothingIsLeftToHideBehindAllAreHidden() {
        assertThat(SmallCells.hidden(List.of(new Slice("A", 12), new Slice("B", 1))))
                .containsExactlyInAnyOrder("A", "B");
        assertThat(SmallCells.hidden(List.of(new Slice("A", 1)))).containsExactly("A");
    }

    @Test
    void severalSmallNumbersHideEachOther() {
        assertThat(SmallCells.hidden(List.of(new Slice("A", 12), new Slice("B", 4), new Slice("C", 1))))
                .containsExactlyInAnyOrder("B", "C");
    }
}
