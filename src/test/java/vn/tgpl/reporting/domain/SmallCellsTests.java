package vn.tgpl.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

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
