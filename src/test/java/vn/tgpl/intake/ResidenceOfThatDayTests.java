package vn.tgpl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.AreaKind;

/** Luật TGPL 2017 Đ7 k4, Đ37 k3: where somebody resided on the day of his acceptance, as far as it was told. */
class ResidenceOfThatDayTests {

    @ParameterizedTest
    @EnumSource(AreaKind.class)
    void whatIsOpenIsKeptAsNotToldAndNeverAsNo(AreaKind kind) {
        Residence residence = new Residence(kind, "66-a", "Buôn Ky");
        assertThat(residence.kind()).isEqualTo(kind.isOpen() ? null : kind);
        assertThat(residence.communeCode()).isEqualTo("66-a");
    }

    @ParameterizedTest(name = "{0}, {1} with {2}, {3}")
    @CsvSource({
        ",,66-a,Ky, 66-a,Ky",
        "66-a,,,Ky, 66-a,Ky",
        "66-a,Ky,,, 66-a,Ky",
        "66-a,Ky,66-a,, 66-a,Ky",
        "66-a,Ky,66-b,, 66-b,",
        "66-a,Ky,66-b,Sut, 66-b,Sut",
        ",,,Ky, ,Ky"
    })
    void aVillageBelongsToTheCommuneItWasToldWith(
            @Nullable String commune,
            @Nullable String village,
            @Nullable String toldCommune,
            @Nullable String toldVillage,
            @Nullable String thenCommune,
            @Nullable String thenVillage) {
        ToldFacts told = new ToldFacts(null, null, toldVillage, null, null, false, toldCommune, null);
        assertThat(new Residence(null, commune, village).told(told))
                .isEqualTo(new Residence(null, thenCommune, thenVillage));
    }

    @Test
    void whatWasFoundIsJudgedAnewWhenMoreIsTold() {
        assertThat(new Residence(AreaKind.ORDINARY, "66-a", null)
                        .told(new ToldFacts(null, null, "Ky", null, null, false, null, null))
                        .kind())
                .isNull();
    }
}
