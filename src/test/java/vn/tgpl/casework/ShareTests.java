package vn.tgpl.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "1/2, 1/2", "2/4, 1/2", "' 3 / 9 ', 1/3", "6/3, 2"})
    void isReadInLowestTerms(String typed, String shown) {
        assertThat(Share.parse(typed)).map(Share::display).hasValue(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0/2", "1/0", "-1/2", "0.5", "1/2/3", "half", "9999999999/2"})
    void whatIsNoPositiveFractionIsNone(String typed) {
        assertThat(Share.parse(typed)).isEmpty();
    }

    @Test
    void isPositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(1, -2));
    }

    @Test
    void thirdsAddToOneExactlyAndDecimalsWouldNot() {
        assertThat(Share.addToOne(List.of(new Share(1, 3), new Share(1, 3), new Share(1, 3))))
                .isTrue();
        assertThat(Share.addToOne(List.of(new Share(33, 100), new Share(33, 100), new Share(33, 100))))
                .isFalse();
        assertThat(Share.addToOne(List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12})
    void equalPartsAddToOne(int count) {
        assertThat(Share.addToOne(Share.equalParts(count))).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anySplitOfAWholeAddsToOneAndNoOtherDoes(int seed) {
        Random random = new Random(seed);
        int whole = 2 + random.nextInt(900);
        List<Share> parts = split(whole, random);
        Collections.shuffle(parts, random);
        assertThat(Share.addToOne(parts)).isTrue();
        parts.add(new Share(1, whole));
        assertThat(Share.addToOne(parts)).isFalse();
        assertThat(parts)
                .allSatisfy(part -> assertThat(Share.parse(part.display())).hasValue(part));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Cuts so many pieces at random places. */
    private static List<Share> split(int whole, Random random) {
        List<Share> parts = new ArrayList<>();
        int left = whole;
        while (left > 0) {
            int piece = 1 + random.nextInt(left);
            parts.add(new Share(piece, whole));
            left -= piece;
        }
        return parts;
    }
}
