package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.KnownAs;
import vn.tgpl.shared.PhoneNumber;

/** When whoever joins a case is one of those helped there, and when he may be. */
class DoublesTests {

    private static final PersonId HELPED = new PersonId(UUID.randomUUID());

    @ParameterizedTest(name = "{0} {1} {2} joins {3} {4} {5}")
    @CsvSource({
        "Lê Thị Mai, 066175000123, 1975, Le Thi Mai,  066175000123, 1975, true,",
        "Lê Thị Mai, 066175000123, 1975, Hoàng Thị Đào, 066175000123, 1980, true,",
        "Lê Thị Mai, ,             1975, Le Thi Mai,  066175000123, 1975, false, SAME_NAME_SAME_YEAR",
        "Lê Thị Mai, ,             1975, Le Thi Mai,  ,             1976, false, SAME_NAME_YEAR_ONE_OFF",
        "Lê Thị Mai, ,             ,     Le Thi Mai,  ,             1976, false, SAME_NAME_BIRTH_UNKNOWN",
        "Lê Thị Mai, 066175000123, 1975, Le Thi Mai,  066175000124, 1975, false, SAME_NAME_OTHER_NUMBER",
        "Lê Thị Mai, ,             1975, Le Thi Mai,  ,             1980, false,",
        "Lê Thị Mai, ,             1975, Lê Thị Đào,  ,             1975, false,"
    })
    void areFound(
            String joining,
            String joiningNumber,
            Integer joiningYear,
            String helped,
            String helpedNumber,
            Integer helpedYear,
            boolean sure,
            Reason likely) {
        Doubles found = Doubles.of(
                Set.of(),
                List.of(Identity.of(joining, joiningNumber, joiningYear)),
                List.of(new KnownAs(HELPED, Identity.of(helped, helpedNumber, helpedYear))));
        assertThat(found.sure()).isEqualTo(sure);
        assertThat(found.byNumber()).isEqualTo(sure);
        assertThat(found.isLikely()).isEqualTo(likely != null);
        if (likely != null) {
            assertThat(found.alike()).extracting(Doubles.Alike::why).containsExactly(likely);
        }
    }

    @Test
    void aRecordOfHisSaysSoWhateverStandsThere() {
        Doubles found = Doubles.of(
                Set.of(new PersonId(UUID.randomUUID()), HELPED),
                List.of(Identity.of("Lê Thị Mai", null, 1975)),
                List.of(new KnownAs(HELPED, Identity.of("Hoàng Văn Sáu", null, 1950))));
        assertThat(found.sure()).isTrue();
        assertThat(found.byNumber()).isFalse();
    }

    @Test
    void aHouseholdSharesItsTelephone() {
        PhoneNumber phone = PhoneNumber.parse("0905000111").orElseThrow();
        Doubles found = Doubles.of(
                Set.of(),
                List.of(new Identity("Lê Thị Mai", null, null, phone)),
                List.of(new KnownAs(HELPED, new Identity("Lê Văn Tám", null, null, phone))));
        assertThat(found.isLikely()).isFalse();
    }

    @Test
    void theLikeliestIsToldFirst() {
        Doubles found = Doubles.of(
                Set.of(),
                List.of(Identity.of("Lê Thị Mai", null, 1975)),
                List.of(
                        new KnownAs(HELPED, Identity.of("Lê Thị Mai", null, 1976)),
                        new KnownAs(new PersonId(UUID.randomUUID()), Identity.of("Le Thi Mai", null, 1975))));
        assertThat(found.alike())
                .extracting(Doubles.Alike::why)
                .containsExactly(Reason.SAME_NAME_SAME_YEAR, Reason.SAME_NAME_YEAR_ONE_OFF);
    }
}
