package vn.tgpl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;

/** What is told of where somebody resided fills his record where it is empty, and takes no newer address away. */
class AddressToldTests {

    @ParameterizedTest(name = "of {0}, {1}, {2} is told {3}, {4}")
    @CsvSource({
        ",,, 66-a,Ky, 66,66-a,Ky",
        "82,,, 66-a,, 66,66-a,",
        "66,66-a,, 66-a,Ky, 66,66-a,Ky",
        "66,66-a,Ky, 66-a,Sut, 66,66-a,Sut",
        "66,66-a,Ky, ,Sut, 66,66-a,Sut",
        "82,82-b,, 66-a,Ky, 82,82-b,",
        "82,82-b,Hoa, 66-a,, 82,82-b,Hoa",
    })
    void theProvinceFollowsTheCommuneAndAnotherCommuneStays(
            @Nullable String province,
            @Nullable String commune,
            @Nullable String village,
            @Nullable String toldCommune,
            @Nullable String toldVillage,
            @Nullable String nowProvince,
            @Nullable String nowCommune,
            @Nullable String nowVillage) {
        PersonFacts now = told(toldCommune, toldVillage).in(residing(province, commune, village), "66");
        assertThat(now).isEqualTo(residing(nowProvince, nowCommune, nowVillage));
    }

    @ParameterizedTest(name = "of {0}, {1} is told {2}, {3}: elsewhere {4}, another village {5}")
    @CsvSource({
        "66-a,Ky, 66-a,Ky, false,false",
        "66-a,Ky, 66-a,Sut, false,true",
        "66-a,Ky, ,Sut, false,true",
        "66-b,Ky, 66-a,Sut, true,false",
        ",, 66-a,Sut, false,false",
    })
    void whatIsStoredOtherwiseIsTold(
            @Nullable String commune,
            @Nullable String village,
            @Nullable String toldCommune,
            @Nullable String toldVillage,
            boolean elsewhere,
            boolean otherVillage) {
        ToldFacts told = told(toldCommune, toldVillage);
        PersonFacts person = residing("66", commune, village);
        assertThat(told.residesElsewhere(person)).isEqualTo(elsewhere);
        assertThat(told.otherwise(person).containsKey(OpenFact.AREA)).isEqualTo(otherVillage);
    }

    private static ToldFacts told(@Nullable String commune, @Nullable String village) {
        return new ToldFacts(null, null, village, null, null, false, commune, null);
    }

    private static PersonFacts residing(@Nullable String province, @Nullable String commune, @Nullable String village) {
        return new PersonFacts(
                "Y Moan",
                null,
                null,
                null,
                null,
                null,
                province,
                commune,
                village,
                null,
                null,
                ContactSafety.UNASKED,
                null);
    }
}
