package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Luật TGPL 2017 Đ9 k4, Đ30 k3 d: the same person, and what is open for him already. */
class SameMatterRulesTests extends JudgedMatters {
    private static final OfficeId ELSEWHERE = new OfficeId(new UUID(1, 2));

    @Test
    void anOpenMatterOfTheSameFieldIsToldOfThisCentreByItsCode() {
        List<Finding> found = judge(
                List.of(Involved.beneficiary(RECORD, HOA)), seen(HERE, "LAND", Involved.beneficiary(RECORD, HOA)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OPEN_MATTER_HERE);
            assertThat(finding.place())
                    .isNotNull()
                    .satisfies(place -> assertThat(place.name()).isEqualTo(CODE));
        });
    }

    @Test
    void ofAnotherCentreOnlyTheCentreIsToldAndItsTelephone() {
        Identity numbered = Identity.of("Lê Thị Hoa", "066180000001", null);
        List<Finding> found = judge(List.of(beneficiary(numbered)), seen(ELSEWHERE, "LAND", beneficiary(numbered)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OPEN_MATTER_ELSEWHERE);
            assertThat(finding.place())
                    .isEqualTo(new Finding.Place("Trung tâm khác", "0273 355 0100", null, null, null));
        });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "1980-05-06, 0905000771, true",
        "1980-05-06, -, false",
        "1980, 0905000771, false",
        "-, 0905000771, false"
    })
    void anotherCentreIsToldByNameOnlyWithTheDayOfBirthAndTheTelephone(String birth, String phone, boolean told) {
        Identity known = new Identity(
                "Lê Thị Hoa", null, birth(birth), PhoneNumber.parse(phone).orElse(null));
        assertThat(judge(List.of(beneficiary(known)), seen(ELSEWHERE, "LAND", beneficiary(known))))
                .hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterRole.class,
            names = {"BENEFICIARY", "OPPOSING"})
    void anotherCentresPeopleAreOtherwiseNothingToUs(MatterRole role) {
        Identity nameOnly = Identity.of("Lê Thị Hoa", null, null);
        assertThat(judge(
                        List.of(beneficiary(nameOnly), opposing(nameOnly)),
                        seen(ELSEWHERE, "LAND", Involved.party(role, HOA))))
                .isEmpty();
    }

    @Test
    void anotherCentreMayHaveFiledTheSameMatterUnderAnotherField() {
        Identity numbered = Identity.of("Lê Thị Hoa", "066180000001", null);
        assertThat(grounds(List.of(beneficiary(numbered)), seen(ELSEWHERE, "CIVIL", beneficiary(numbered))))
                .containsExactly(Ground.OPEN_MATTER_ELSEWHERE);
    }

    /** Luật TGPL 2017 Đ9 k4: told, so that one looks whether it is the same matter; it refuses nothing. */
    @Test
    void anOpenMatterOfAnotherFieldIsToldOfThisCentreToo() {
        List<Finding> found = judge(
                List.of(Involved.beneficiary(RECORD, HOA)), seen(HERE, "LABOUR", Involved.beneficiary(RECORD, HOA)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OTHER_MATTER_HERE);
            assertThat(finding.remedy()).isEqualTo(Remedy.NOTICE);
            assertThat(finding.place())
                    .isNotNull()
                    .satisfies(place -> assertThat(place.name()).isEqualTo(CODE));
        });
    }

    @Test
    void anotherRecordOfTheCentreMayBeTheSamePerson() {
        assertThat(grounds(
                        List.of(Involved.beneficiary(null, HOA)),
                        seen(HERE, "LABOUR", Involved.beneficiary(RECORD, HOA))))
                .containsExactly(Ground.SAME_PERSON, Ground.OTHER_MATTER_HERE);
        assertThat(grounds(
                        List.of(Involved.beneficiary(RECORD, HOA)),
                        seen(HERE, "LABOUR", Involved.beneficiary(RECORD, HOA))))
                .doesNotContain(Ground.SAME_PERSON);
    }

    @Test
    void anEndedMatterIsNoMatterElsewhere() {
        Identity numbered = Identity.of("Lê Thị Hoa", "066180000001", null);
        OtherMatter matter = new OtherMatter(
                MatterKey.ofCase(new UUID(5, 1)),
                CODE,
                ELSEWHERE,
                "Trung tâm khác",
                null,
                "LAND",
                FormOfAid.LITIGATION,
                false,
                false,
                false);
        Sighting ended = new Sighting(matter, beneficiary(numbered), Set.of());
        assertThat(judge(List.of(beneficiary(numbered)), ended)).isEmpty();
        assertThat(judge(List.of(beneficiary(numbered)), seen(ELSEWHERE, "LAND", beneficiary(numbered))))
                .as("the same while it is open")
                .hasSize(1);
    }
}
