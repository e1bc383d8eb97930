package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.people.conflict.MatterRole.BENEFICIARY;
import static vn.tgpl.people.conflict.MatterRole.OFFICIAL;
import static vn.tgpl.people.conflict.MatterRole.OPPOSING;
import static vn.tgpl.people.conflict.MatterRole.RELATED;
import static vn.tgpl.people.conflict.MatterRole.WITNESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;

/** Luật TGPL 2017 Đ9 k4, Đ25, Đ30 k3 d; BLTTHS 2015 Đ72 k4. */
class ConflictRulesTests {

    private static final OfficeId HERE = new OfficeId(new UUID(1, 1));
    private static final OfficeId ELSEWHERE = new OfficeId(new UUID(1, 2));
    private static final UUID OFFICER = new UUID(2, 1);
    private static final PersonId RECORD = new PersonId(new UUID(3, 1));
    private static final String CODE = "TT.TGTT.01.2026";
    private static final Identity HOA = Identity.of("Lê Thị Hoa", null, 1980);
    private static final Identity BINH = Identity.of("Trần Văn Bình", null, 1971);

    /** Which field code a matter bears says nothing about whether it is the same quarrel. */
    @ParameterizedTest(name = "{0} in {1}, before in {2}, both civil: {3}")
    @CsvSource({
        "CIVIL, ADVICE, ADVICE, true, AGREEMENT",
        "CIVIL, OUT_OF_COURT_REPRESENTATION, ADVICE, true, AGREEMENT",
        "CIVIL, ADVICE, LITIGATION, true, NONE",
        "CIVIL, LITIGATION, ADVICE, true, NONE",
        "CIVIL, LITIGATION, LITIGATION, true, NONE",
        "CRIMINAL, ADVICE, ADVICE, false, NONE",
        "CRIMINAL, OUT_OF_COURT_REPRESENTATION, ADVICE, false, NONE",
        "CRIMINAL, LITIGATION, LITIGATION, false, NONE",
        "LAND, ADVICE, ADVICE, false, NONE"
    })
    void whoHelpedTheOtherSideMayNotUnlessTheyAgreeAndNeitherMatterIsLitigation(
            String field, FormOfAid form, FormOfAid earlier, boolean civil, Remedy remedy) {
        Examined matter = new Examined(null, HERE, field, form, civil, List.of(beneficiary(BINH), opposing(HOA), us()));
        for (String other : List.of(field, "OTHER_FIELD")) {
            List<Finding> found = ConflictRules.judge(
                    matter,
                    List.of(seen(other(HERE, other, earlier, civil, false), Involved.beneficiary(RECORD, HOA))));
            assertThat(found)
                    .extracting(Finding::ground, Finding::remedy)
                    .contains(org.assertj.core.groups.Tuple.tuple(Ground.EXECUTOR_HELPED_OTHER_SIDE, remedy));
            assertThat(Finding.gravest(found, OFFICER)).isNotNull();
            assertThat(Finding.gravest(found, new UUID(9, 9))).isNull();
        }
    }

    @Test
    void theOtherMatterHasToBeACivilOneTooForAnAgreement() {
        Examined civil = new Examined(
                null, HERE, "CIVIL", FormOfAid.ADVICE, true, List.of(beneficiary(BINH), opposing(HOA), us()));
        Finding found = Finding.gravest(
                ConflictRules.judge(
                        civil,
                        List.of(seen(other(HERE, "CRIMINAL", FormOfAid.ADVICE, false, false), beneficiary(HOA)))),
                OFFICER);
        assertThat(found).isNotNull();
        assertThat(found.remedy()).isEqualTo(Remedy.NONE);
    }

    @Test
    void theOtherSideIsSeenFromBothSides() {
        assertThat(grounds(List.of(beneficiary(BINH), opposing(HOA), us()), seen(HERE, "LAND", beneficiary(HOA))))
                .containsExactlyInAnyOrder(Ground.OPPONENT_HELPED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
        assertThat(grounds(List.of(beneficiary(HOA), opposing(BINH), us()), seen(HERE, "LAND", opposing(HOA))))
                .containsExactlyInAnyOrder(Ground.BENEFICIARY_OPPOSED, Ground.EXECUTOR_HELPED_OTHER_SIDE);
    }

    /** Luật TGPL 2017 Đ25 k2 a bars in the same matter only; that it is another one has to be said by somebody. */
    @ParameterizedTest(name = "told apart {0}: {1} {2}")
    @CsvSource({"false, EXECUTOR_HELPED_OTHER_SIDE, NONE", "true, EXECUTOR_KNEW_OTHER_SIDE, EXPLANATION"})
    void onlyWhatWasToldApartMerelyHasToBeExplained(boolean apart, Ground ground, Remedy remedy) {
        Finding found = Finding.gravest(
                judge(
                        List.of(beneficiary(BINH), opposing(HOA), us()),
                        seen(other(HERE, "LABOUR", FormOfAid.LITIGATION, false, apart), beneficiary(HOA))),
                OFFICER);
        assertThat(found).isNotNull();
        assertThat(found.ground()).isEqualTo(ground);
        assertThat(found.remedy()).isEqualTo(remedy);
    }

    /** BLTTHS 2015 Đ72 k5. */
    @Test
    void whoServesSomebodyWithAnInterestBesideHasToExplain() {
        for (boolean helpedThere : List.of(true, false)) {
            List<Involved> here = helpedThere
                    ? List.of(beneficiary(BINH), Involved.party(RELATED, HOA), us())
                    : List.of(beneficiary(HOA), us());
            Involved there = helpedThere ? beneficiary(HOA) : Involved.party(RELATED, HOA);
            assertThat(judge(here, seen(HERE, "CRIMINAL", there)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.ground()).isEqualTo(Ground.EXECUTOR_HELPED_RELATED);
                        assertThat(finding.remedy()).isEqualTo(Remedy.EXPLANATION);
                        assertThat(finding.practitioner()).isEqualTo(OFFICER);
                    });
            assertThat(judge(here, seen(other(HERE, "CRIMINAL", FormOfAid.LITIGATION, false, true), there)))
                    .isEmpty();
        }
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
        Involved executor = Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
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

    @ParameterizedTest(name = "executor {0} {1}, party {2} {3}: {4}")
    @CsvSource({
        "066185000001, 1985-03-02, 066185000001, -, NONE",
        "-, 1985-03-02, -, 1985-03-02, NONE",
        "066185000001, 1985-03-02, -, 1985-03-02, NONE",
        "-, 1985-03-02, -, 1985, EXPLANATION",
        "066185000001, 1985-03-02, -, -, EXPLANATION",
        "066185000001, 1985-03-02, 066185000009, 1985-03-02, EXPLANATION"
    })
    void theSurerItIsHimselfTheLessHelps(String number, String birth, String partys, String born, Remedy remedy) {
        Involved executor = Involved.executor(OFFICER, identity(number, birth));
        Involved party = Involved.party(OPPOSING, identity(partys, born));
        assertThat(judge(List.of(party, executor))).extracting(Finding::remedy).containsExactly(remedy);
    }

    @Test
    void aNamesakeWithAnotherNumberAndAnotherYearIsSomebodyElse() {
        Involved executor = Involved.executor(OFFICER, identity("066185000001", "1985-03-02"));
        Involved party = Involved.party(OPPOSING, identity("066185000009", "1985"));
        assertThat(judge(List.of(party, executor))).isEmpty();
    }

    @Test
    void whoAskedForAnotherMayHelpHim() {
        Involved executor = Involved.executor(OFFICER, Identity.of("Trần Thị Minh Tâm", null, null));
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
        Identity numbered = Identity.of("Lê Thị Hoa", "066180000001", null);
        List<Finding> found = judge(List.of(beneficiary(numbered)), seen(ELSEWHERE, "LAND", beneficiary(numbered)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ground()).isEqualTo(Ground.OPEN_MATTER_ELSEWHERE);
            assertThat(finding.place()).isEqualTo(new Finding.Place("Trung tâm khác", "0273 355 0100", null, null));
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
        Sighting ended = new Sighting(matter, beneficiary(HOA), Set.of());
        assertThat(judge(List.of(beneficiary(HOA)), ended)).isEmpty();
    }

    @Test
    void aChangeOfRoleChangesWhatIsFound() {
        Sighting helped = seen(HERE, "LAND", beneficiary(HOA));
        assertThat(grounds(List.of(beneficiary(BINH), Involved.party(RELATED, HOA), us()), helped))
                .containsExactly(Ground.EXECUTOR_HELPED_RELATED);
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
        return seen(other(centre, field, FormOfAid.LITIGATION, false, false), who);
    }

    private static Sighting seen(OtherMatter matter, Involved who) {
        return new Sighting(matter, who, Set.of(OFFICER));
    }

    private static OtherMatter other(OfficeId centre, String field, FormOfAid form, boolean civil, boolean apart) {
        return new OtherMatter(
                MatterKey.ofCase(new UUID(4, 1)),
                CODE,
                centre,
                "Trung tâm khác",
                "0273 355 0100",
                field,
                form,
                civil,
                true,
                apart);
    }

    private static Identity identity(String number, String birth) {
        return new Identity("Trần Thị Minh Tâm", NationalId.parse(number).orElse(null), birth(birth), null);
    }

    private static @Nullable BirthDate birth(String typed) {
        if (typed.equals("-")) {
            return null;
        }
        return typed.length() == 4 ? BirthDate.ofYear(Integer.parseInt(typed)) : BirthDate.of(LocalDate.parse(typed));
    }

    private static Involved us() {
        return Involved.executor(OFFICER, Identity.of("Nguyễn Đình Khôi", null, null));
    }

    private static Involved beneficiary(Identity identity) {
        return Involved.beneficiary(null, identity);
    }

    private static Involved opposing(Identity identity) {
        return Involved.party(OPPOSING, identity);
    }
}
