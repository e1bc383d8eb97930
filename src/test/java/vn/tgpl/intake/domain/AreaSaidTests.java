package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.AreaView;

/** Luật TGPL 2017 Đ7 k4: what was found out about a place counts of that place alone. */
class AreaSaidTests {

    @ParameterizedTest(name = "said of {0}, {1}; residing in {2}, {3}: {4} is {5}, {6} is {7}")
    @CsvSource({
        "66-a,Buôn Lạ, 66-a,Buôn Lạ, VILLAGE_NOT_FOUND,ORDINARY, NO_LIST,SHOWN",
        "66-a,Buôn Lạ, 66-a,buon la, VILLAGE_NOT_FOUND,ORDINARY, NO_LIST,SHOWN",
        "66-a,Buôn Lạ, 66-a,Buôn Ky, VILLAGE_NOT_FOUND,VILLAGE_NOT_FOUND, NO_LIST,NO_LIST",
        "66-a,Buôn Lạ, 66-b,Buôn Lạ, VILLAGE_NOT_FOUND,VILLAGE_NOT_FOUND, NO_LIST,NO_LIST",
        "66-a,, 66-a,, DIFFICULT,DIFFICULT, NO_LIST,SHOWN",
        "66-a,, 66-a,Buôn Ky, ORDINARY,ORDINARY, NO_LIST,NO_LIST",
        ",, 66-a,, VILLAGE_NOT_FOUND,VILLAGE_NOT_FOUND, NO_LIST,NO_LIST",
        ",, ,, UNKNOWN,UNKNOWN, NO_LIST,SHOWN",
    })
    void ofAnotherPlaceItSaysNothing(
            @Nullable String commune,
            @Nullable String village,
            @Nullable String nowCommune,
            @Nullable String nowVillage,
            AreaKind byList,
            AreaKind compared,
            AreaKind withoutList,
            AreaKind shown) {
        AreaSaid said = new AreaSaid(true, "Giấy số 7", commune, village);
        assertThat(said.place(AreaView.of(byList), nowCommune, nowVillage).kind())
                .isEqualTo(compared);
        assertThat(said.place(AreaView.of(withoutList), nowCommune, nowVillage).kind())
                .isEqualTo(shown);
        assertThat(said.isOutdated(nowCommune, nowVillage)).isEqualTo(withoutList == shown);
    }

    @Test
    void whereNothingWasSaidNothingIsOutdated() {
        assertThat(new AreaSaid(false, null, "66-a", "Buôn Lạ")).isEqualTo(AreaSaid.NOTHING);
        assertThat(AreaSaid.NOTHING.isOutdated("66-b", null)).isFalse();
    }

    @Test
    void whatIsSaidLaterOfTheSamePlaceIsAddedAndOfAnotherTakesItsPlace() {
        AreaSaid compared = new AreaSaid(true, null, "66-a", "Buôn Lạ");
        assertThat(compared.and(AreaSaid.NOTHING)).isEqualTo(compared);
        assertThat(compared.and(new AreaSaid(false, "Giấy số 7", "66-a", "Buôn Lạ")))
                .isEqualTo(new AreaSaid(true, "Giấy số 7", "66-a", "Buôn Lạ"));
        assertThat(compared.and(new AreaSaid(false, "Giấy số 7", "66-b", null)))
                .isEqualTo(new AreaSaid(false, "Giấy số 7", "66-b", null));
    }

    @Test
    void aCorrectionThatSaysItOfTheNewPlaceIsOne() {
        Claims claims = new Claims(List.of(), true, false, null, new AreaSaid(true, null, "66-a", "Buôn Lạ"));
        assertThat(claims.sameAs(claims.of("66-a", "Buôn Lạ"))).isTrue();
        assertThat(claims.sameAs(claims.of("66-a", "Buôn Ky"))).isFalse();
    }
}
