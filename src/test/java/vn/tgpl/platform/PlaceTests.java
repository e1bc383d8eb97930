package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTests {

    @Test
    void eachPageGoesOnCountingWhereTheOneBeforeStopped() {
        KeysetPage<Integer> first = KeysetPage.of(List.of(1, 2, 3), 2, Place.decode(null), row -> "p" + row);
        assertThat(first.before()).isZero();
        assertThat(first.next()).isEqualTo("2_p2");
        Place second = Place.decode(first.next());
        assertThat(second).isEqualTo(new Place(2, "p2"));
        KeysetPage<Integer> last = KeysetPage.of(List.of(3), 2, second, row -> "p" + row);
        assertThat(last.before()).isEqualTo(2);
        assertThat(last.next()).isNull();
    }

    @Test
    void whoTurnsBackPassesOverTheRowsBeforeByTheirNumber() {
        Place third = Place.decode("100_p100");
        assertThat(third.passedOver()).isZero();
        KeysetPage<Integer> page = KeysetPage.of(List.of(101), 50, third, row -> "p" + row);
        assertThat(page.previousHref(place -> "/list?after=" + place)).isEqualTo("/list?after=50_");
        Place second = Place.decode(page.previous());
        assertThat(second.passedOver()).isEqualTo(50);
        assertThat(second.afterRow()).isEmpty();
        assertThat(KeysetPage.of(List.of(51), 50, second, row -> "p" + row).previousHref(String::valueOf))
                .as("the first page has no place")
                .isEqualTo("null");
        assertThat(KeysetPage.of(List.of(1), 50, Place.decode("20000_p"), row -> "p" + row)
                        .previousHref(String::valueOf))
                .as("so deep nobody turns back")
                .isNull();
        assertThat(KeysetPage.of(List.of(1), 50, Place.decode(null), row -> "p" + row)
                        .previousHref(String::valueOf))
                .isNull();
    }

    @Test
    void nobodyTurnsBackIntoTheDepthOfAList() {
        assertThatThrownBy(() -> Place.decode("10050_").passedOver()).isInstanceOf(PlaceUnreadable.class);
        assertThat(Place.decode("10050_p").passedOver()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "-1_x", "999999999_x", "1.2~x"})
    void whatCarriesNoNumberCountsFromTheBeginning(String typed) {
        assertThat(Place.decode(typed)).isEqualTo(new Place(0, typed));
    }

    @Test
    void aPositionThatIsARowIsReadBackAsItsIdOrNotAtAll() {
        UUID row = UUID.fromString("0191e1b2-0000-7000-8000-000000000001");
        assertThat(Place.decode("50_" + row).afterRow()).contains(row);
        assertThat(Place.decode(null).afterRow()).isEmpty();
        assertThatThrownBy(() -> Place.decode("50_zzz").afterRow()).isInstanceOf(PlaceUnreadable.class);
    }

    @Test
    void whatIsBeyondTheMostIsNotCountedOut() {
        assertThat(new FoundCount(10_000).isCut()).isFalse();
        assertThat(new FoundCount(10_001).isCut()).isTrue();
        assertThat(new FoundCount(10_001).getNumber()).isEqualTo("10.000");
        assertThat(new FoundCount(3).plus(new FoundCount(4)).getNumber()).isEqualTo("7");
    }
}
