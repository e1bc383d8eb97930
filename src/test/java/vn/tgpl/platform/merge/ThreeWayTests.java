package vn.tgpl.platform.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two people made of one field, against how it stood before. */
class ThreeWayTests {

    @ParameterizedTest(name = "was {0}, stored {1}, typed {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            a,  a,  a,  -
            a,  b,  b,  -
            a,  b,  a,  THEIRS
            a,  a,  c,  MINE
            a,  b,  c,  BOTH
            a,  '', a,  THEIRS
            a,  a,  '', MINE
            a,  '', '', -
            '', b,  c,  BOTH
            -,  a,  a,  -
            -,  b,  c,  BOTH
            """)
    void whatOnlyOneChangedIsHis(@Nullable String was, String stored, @Nullable String typed, @Nullable Side side) {
        Map<String, Before> before = was == null ? null : Map.of("name", new Before(was, was));
        List<MergedPart> merged = ThreeWay.of(before, List.of(part("name", stored)), List.of(part("name", typed)));
        assertThat(merged).extracting(MergedPart::side).isEqualTo(side == null ? List.of() : List.of(side));
    }

    @Test
    void aMaskedFactLeftEmptyStaysAsItIsAndTheOthersChangeOfItIsTold() {
        Map<String, Before> before = Map.of("number", new Before("1", "***1"));
        Part untouched = new Part("number", "number", "", true, "", Map.of());
        assertThat(ThreeWay.of(before, List.of(part("number", "1")), List.of(untouched)))
                .isEmpty();
        assertThat(ThreeWay.of(before, List.of(part("number", "2")), List.of(untouched)))
                .extracting(MergedPart::side)
                .containsExactly(Side.THEIRS);
        assertThat(ThreeWay.of(null, List.of(part("number", "2")), List.of(untouched)))
                .isEmpty();
    }

    @Test
    void whatIsKeptBehindAMarkIsOnlyComparedAsFarAsItIsTyped() {
        Map<String, Before> before = Map.of("place", new Before("a\nx", "a ***"));
        Part untouched = new Part("place", "place", "a\n", true, "a ***", Map.of());
        Part moved = new Part("place", "place", "b\n", true, "b", Map.of());
        assertThat(ThreeWay.of(before, List.of(part("place", "a\nx")), List.of(untouched)))
                .isEmpty();
        assertThat(ThreeWay.of(before, List.of(part("place", "a\ny")), List.of(untouched)))
                .extracting(MergedPart::side)
                .containsExactly(Side.THEIRS);
        assertThat(ThreeWay.of(before, List.of(part("place", "a\nx")), List.of(moved)))
                .extracting(MergedPart::side)
                .containsExactly(Side.MINE);
        assertThat(ThreeWay.of(before, List.of(part("place", "a\ny")), List.of(moved)))
                .extracting(MergedPart::side)
                .containsExactly(Side.BOTH);
        assertThat(ThreeWay.of(null, List.of(part("place", "a\ny")), List.of(untouched)))
                .isEmpty();
    }

    @Test
    void aRowThatOnlyOneOfThemHasStandsEmptyWithTheOther() {
        Map<String, Before> before = Map.of("old", new Before("Old", "Old"));
        List<MergedPart> merged =
                ThreeWay.of(before, List.of(part("old", "Old"), part("his", "His")), List.of(part("mine", "Mine")));
        assertThat(merged)
                .extracting(
                        MergedPart::key, MergedPart::side, part -> part.theirs().shown())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("mine", Side.MINE, ""),
                        org.assertj.core.groups.Tuple.tuple("old", Side.MINE, "Old"),
                        org.assertj.core.groups.Tuple.tuple("his", Side.THEIRS, "His"));
        assertThat(merged.get(0).theirs().sent()).isEqualTo(Map.of("mine", List.of()));
    }

    private static Part part(String key, String value) {
        return new Part(key, key, value, false, String.valueOf(value), Map.of(key, List.of(String.valueOf(value))));
    }
}
