package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.people.conflict.MatterRole.BENEFICIARY;
import static vn.tgpl.people.conflict.MatterRole.OFFICIAL;
import static vn.tgpl.people.conflict.MatterRole.OPPOSING;
import static vn.tgpl.people.conflict.MatterRole.RELATED;
import static vn.tgpl.people.conflict.MatterRole.WITNESS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ9 k4, Đ25, Đ30 k3 d; BLTTHS 2015 Đ72 k4. */
class ConflictRulesTests {

    private static final OfficeId HERE = new OfficeId(new UUID(1, 1));
    private static final OfficeId ELSEWHERE = new OfficeId(new UUID(1, 2));
    private static final UUID OFFICER = new UUID(2, 1);
    private static final PersonId RECORD = new PersonId(new UUID(3, 1));
    private static final String CODE = "TT.TGTT.01.2026";
    private static final Identity HOA = Identity.of("Lê Thị Hoa", null, 1980);
    private static final Identity BINH = Identity.of("Trần Văn Bình", null, 1971);

    @ParameterizedTest(name = "{0} in {1} of the field: {2}")
    @CsvSource({
        "CIVIL, ADVICE, true, AGREEMENT",
        "CIVIL, OUT_OF_COURT_REPRESENTATION, true, AGREEMENT",
        "CIVIL, LITIGATION, true, NONE",
        "CRIMINAL, ADVICE, false, NONE",
        "CRIMINAL, OUT_OF_COURT_REPRESENTATION, false, NONE",
        "CRIMINAL, LITIGATION, false, NONE",
        "LAND, ADVICE, false, NONE"
    })
    void whoHelpsTheOtherSideMayNotUnlessTheyAgreeOutsideLitigationInTheCivilField(
            String field, FormOfAid form, boolean civil, Remedy remedy) {
        Examined matter = new Examined(null, HERE, field, form, civil, List.of(beneficiary(BINH), opposing(HOA), us()));
        List<Finding> found =
                ConflictRules.judge(matter, List.of(seen(HERE, field, Involved.beneficiary(RECORD, HOA))));
        assertThat(found)
                .extracting(Finding::ground, Finding::remedy)
                .contains(org.assertj.core.groups.Tuple.tuple(Ground.EXECUTOR_HELPED_OTHER_SIDE, remedy));
        assertThat(Finding.gravest(found, OFFICER)).isNotNull();
        assertThat(Finding.gravest(found, new UUID(9, 9))).isNull();
    }

    @Test
    void theOtherSideIsSeenFromBothSides() {
        assertThat(grounds(List.of(beneficiary(BINH), opposing(HOA), us()), seen(HERE, "LAND", beneficiary(HOA))))
                .containsExactlyInAnyOrder(Ground.OPPONENT_HELPED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
        assertThat(grounds(List.of(beneficiary(HOA), opposing(BINH), us()), seen(HERE, "LAND", opposing(HOA))))
                .containsExactlyInAnyOrder(Ground.BENEFICIARY_OPPOSED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
    }

    @Test
    void theOtherSideOfAnotherMatterOnlyHasToBeExplained() {
        Finding found = Finding.gravest(
                judge(List.of(beneficiary(BINH), opposing(HOA), us()), seen(HERE, "LABOUR", beneficiary(HOA))),
                OFFICER);
        assertThat(found).isNotNull();
        assertThat(found.ground()).isEqualTo(Ground.EXECUTOR_KNEW_OTHER_SIDE);
        assertThat(found.remedy()).isEqualTo(Remedy.EXPLANATION);
    }

    @Test
    void aNamesakeOfUnknownBirthOnlyHasToBeExplained() {
        Identity nameOnly = Identity.of("Lê Thị Hoa", null, null);
        Finding found = Finding.gravest(
                judge(List.of(beneficiary(BINH), opposing(nameOnly), us()), seen(HERE, "LAND", beneficiary(HOA))),
                OFFICER);
        assertThat(found).isNotNull();
        assertThat(found.remedy()).isEqualTo(Remedy.EXPLANATION);
        assertThat(found.likeness()).isEqualTo(Reason.SAME_NAME_BIRTH_UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatterRole.class,
            names = {"BENEFICIARY", "OPPOSING", "RELATED", "WITNESS", "EXPERT", "OFFICIAL"})
    void whoIsInTheMatterHimselfIsFoundByHisName(MatterRole role) {
        Involved executor = Involved.executor(OFFICER, "Trần Thị Minh Tâm");
        Involved party = Involved.party(role, Identity.of("tran thi minh tam", null, 1985));
        List<Finding> found = judge(List.of(party, executor));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.practitioner()).isEqualTo(OFFICER);
            assertThat(finding.remedy()).isEqualTo(Remedy.EXPLANATION);
            assertThat(finding.ground())
                    .isEqualTo(
                            List.of(BENEFICIARY, OPPOSING, RELATED).contains(role)
                                    ? Ground.EXECUTOR_IS_PARTY
                                    : Ground.EXECUTOR_IN_PROCEEDINGS);
        });
    }

    @Test
    void withTheSameNumberHeIsThePartyAndNobodyMayOverlookIt() {
        Involved executor = new Involved(
                MatterRole.EXECUTOR, null, OFFICER, Identity.of("Trần Thị Minh Tâm", "066185000001", null));
        Involved party = Involved.party(OPPOSING, Identity.of("Trần Minh Tâm", "066185000001", null));
        assertThat(judge(List.of(party, executor))).extracting(Finding::remedy).containsExactly(Remedy.NONE);
    }

    @Test
    void whoAskedForAnotherMayHelpHim() {
        Involved executor = Involved.executor(OFFICER, "Trần Thị Minh Tâm");
        Involved requester = Involved.party(MatterRole.REQUESTER, Identity.of("Trần Thị Minh Tâm", null, null));
        assertThat(judge(List.of(requester, executor))).isEmpty();
    }

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
        List<Finding> found = judge(List.of(beneficiary(HOA)), seen(ELSEWHERE, "LAND", beneficiary(HOA)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OPEN_MATTER_ELSEWHERE);
            assertThat(finding.place()).isEqualTo(new Finding.Place("Trung tâm khác", "0273 355 0100", null, null));
        });
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
    void anotherRecordOfTheCentreMayBeTheSamePerson() {
        assertThat(grounds(
                        List.of(Involved.beneficiary(null, HOA)),
                        seen(HERE, "LABOUR", Involved.beneficiary(RECORD, HOA))))
                .containsExactly(Ground.SAME_PERSON);
        assertThat(grounds(
                        List.of(Involved.beneficiary(RECORD, HOA)),
                        seen(HERE, "LABOUR", Involved.beneficiary(RECORD, HOA))))
                .isEmpty();
    }

    @Test
    void anEndedMatterIsNoMatterElsewhere() {
        Sighting ended = new Sighting(
                MatterKey.ofCase(new UUID(5, 1)),
                CODE,
                ELSEWHERE,
                "Trung tâm khác",
                null,
                "LAND",
                false,
                beneficiary(HOA),
                Set.of());
        assertThat(judge(List.of(beneficiary(HOA)), ended)).isEmpty();
    }

    @Test
    void aChangeOfRoleChangesWhatIsFound() {
        Sighting helped = seen(HERE, "LAND", beneficiary(HOA));
        assertThat(grounds(List.of(beneficiary(BINH), Involved.party(RELATED, HOA), us()), helped))
                .isEmpty();
        assertThat(grounds(List.of(beneficiary(BINH), Involved.party(WITNESS, HOA), us()), helped))
                .isEmpty();
        assertThat(grounds(List.of(beneficiary(BINH), Involved.party(OFFICIAL, HOA), us()), helped))
                .isEmpty();
        assertThat(grounds(List.of(beneficiary(BINH), opposing(HOA), us()), helped))
                .contains(Ground.EXECUTOR_HELPED_OTHER_SIDE);
    }

    private static List<Ground> grounds(List<Involved> people, Sighting... seen) {
        return judge(people, seen).stream().map(Finding::ground).toList();
    }

    private static List<Finding> judge(List<Involved> people, Sighting... seen) {
        return ConflictRules.judge(
                new Examined(null, HERE, "LAND", FormOfAid.LITIGATION, false, people), List.of(seen));
    }

    private static Sighting seen(OfficeId centre, String field, Involved who) {
        return new Sighting(
                MatterKey.ofCase(new UUID(4, 1)),
                CODE,
                centre,
                "Trung tâm khác",
                "0273 355 0100",
                field,
                true,
                who,
                Set.of(OFFICER));
    }

    private static Involved us() {
        return Involved.executor(OFFICER, "Nguyễn Đình Khôi");
    }

    private static Involved beneficiary(Identity identity) {
        return Involved.beneficiary(null, identity);
    }

    private static Involved opposing(Identity identity) {
        return Involved.party(OPPOSING, identity);
    }
}
