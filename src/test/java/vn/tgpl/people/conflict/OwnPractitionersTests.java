package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.people.PersonMatch.Reason;

/** Luật TGPL 2017 Đ25 k2 b: a practitioner of the centre who is named as a party is told before anybody is assigned. */
class OwnPractitionersTests extends JudgedMatters {

    private static final Involved PRACTITIONER =
            Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", "066185000001", 1985));

    @Test
    void isFoundByNumberAndIsNoMoreThanANotice() {
        Involved party = Involved.party(MatterRole.OPPOSING, Identity.of("Trần Tâm", "066185000001", null));
        assertThat(OwnPractitioners.named(List.of(party), List.of(PRACTITIONER)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ground()).isEqualTo(Ground.OWN_PRACTITIONER);
                    assertThat(finding.practitioner()).isEqualTo(OFFICER);
                    assertThat(finding.remedy()).isEqualTo(Remedy.NOTICE);
                });
    }

    @Test
    void isFoundByNameAndYearAndToldOnceByTheSurerOfTwoEntries() {
        Involved party = Involved.party(MatterRole.OPPOSING, Identity.of("tran thi minh tam", null, 1985));
        Involved withoutBirth = Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
        assertThat(OwnPractitioners.named(List.of(party), List.of(withoutBirth, PRACTITIONER)))
                .extracting(Finding::likeness)
                .containsExactly(Reason.SAME_NAME_SAME_YEAR);
    }

    @Test
    void aNamesakeWithAnotherNumberAndYearIsSomebodyElse() {
        Involved party = Involved.party(MatterRole.OPPOSING, Identity.of("Trần Thị Minh Tâm", "066170000009", 1970));
        assertThat(OwnPractitioners.named(List.of(party), List.of(PRACTITIONER)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterRole.class,
            names = {"BENEFICIARY", "REQUESTER", "WITNESS", "EXPERT", "OFFICIAL"})
    void whoHasNoInterestAgainstOrBesideIsNotAskedAbout(MatterRole role) {
        List<Involved> people = List.of(Involved.party(role, Identity.of("Trần Thị Minh Tâm", null, 1985)));
        assertThat(OwnPractitioners.concern(people)).isFalse();
        assertThat(OwnPractitioners.named(people, List.of(PRACTITIONER))).isEmpty();
    }
}
