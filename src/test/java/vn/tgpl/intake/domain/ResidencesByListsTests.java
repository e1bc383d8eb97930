package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;

/** Luật TGPL 2017 Đ7 k4: where somebody resides is judged by the lists of that day; what they leave open is kept as not told. */
@TgplTest
class ResidencesByListsTests {

    private static final LocalDate LISTED = LocalDate.of(2026, 11, 2);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 2);

    @Autowired
    private Residences residences;

    @ParameterizedTest(name = "{0}, {1}, none of the list: {2}, by a paper: {3}: {4}, before any list {5}")
    @CsvSource({
        "66-ea-sup,, false,, DIFFICULT,",
        "66-ea-sup,, false,Giấy số 7, DIFFICULT,SHOWN",
        "66-dur-kmal,, false,, ,",
        "66-dur-kmal,, true,, ,",
        "66-dur-kmal,buon vi du mot, false,, DIFFICULT,",
        "66-dur-kmal,Buôn Khác, false,, ,",
        "66-dur-kmal,Buôn Khác, true,, ORDINARY,",
        "66-krong-bong,, false,, ORDINARY,",
        "66-krong-bong,, false,Giấy số 7, ORDINARY,SHOWN",
        ",, true,Giấy số 7, ,",
    })
    void theListsOfTheDayDecide(
            @Nullable String commune,
            @Nullable String village,
            boolean notListed,
            @Nullable String shownBy,
            @Nullable AreaKind listed,
            @Nullable AreaKind before) {
        PersonFacts person = residing(commune, village);
        assertThat(residences.of(person, notListed, shownBy, LISTED))
                .isEqualTo(new Residence(listed, commune, village));
        assertThat(residences.of(person, notListed, shownBy, BEFORE))
                .isEqualTo(new Residence(before, commune, village));
    }

    private static PersonFacts residing(@Nullable String commune, @Nullable String village) {
        return new PersonFacts(
                "Y Moan",
                null,
                null,
                null,
                null,
                null,
                null,
                commune,
                village,
                null,
                null,
                ContactSafety.UNASKED,
                null);
    }
}
