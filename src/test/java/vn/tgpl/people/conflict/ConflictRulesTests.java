package vn.tgpl.people.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.people.conflict.MatterRole.OFFICIAL;
import static vn.tgpl.people.conflict.MatterRole.RELATED;
import static vn.tgpl.people.conflict.MatterRole.WITNESS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.OfficeId;

/** Luật TGPL 2017 Đ25 k2; BLTTHS 2015 Đ72 k5: who performs the case helped somebody against its beneficiary. */
class ConflictRulesTests extends JudgedMatters {

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
                    List.of(seen(other(HERE, other, earlier, civil, false), Involved.beneficiary(RECORD, HOA))),
                    Set.of(HERE));
            assertThat(found)
                    .extracting(Finding::ground, Finding::remedy)
                    .contains(org.assertj.core.groups.Tuple.tuple(Ground.EXECUTOR_HELPED_OTHER_SIDE, remedy));
            assertThat(Finding.gravest(found, OFFICER)).isNotNull();
            assertThat(Finding.gravest(found, new UUID(9, 9))).isNull();
        }
    }

    /** He may stand in the directory as an officer and as a lawyer, or at two centres. */
    @ParameterizedTest(name = "helped as {0}, looked for as {1}: {2}")
    @CsvSource({
        "066085000001, 066085000001, true",
        "066085000001, 066085000009, false",
        "066085000001, -, false",
        "-, 066085000001, false",
        "-, -, false"
    })
    void whoHelpedTheOtherSideUnderAnotherEntryOfTheDirectoryIsKnownByHisNumber(
            String before, String now, boolean barred) {
        Involved executor = Involved.executor(
                new UUID(2, 2),
                new Identity("Nguyễn Đình Khôi", NationalId.parse(now).orElse(null), null, null));
        Sighting seen = new Sighting(
                other(HERE, "LAND", FormOfAid.LITIGATION, false, false),
                beneficiary(HOA),
                Set.of(new Performer(OFFICER, NationalId.parse(before).orElse(null))));
        List<Finding> found = judge(List.of(beneficiary(BINH), opposing(HOA), executor), seen);
        assertThat(Finding.gravest(found, new UUID(2, 2)) != null).isEqualTo(barred);
    }

    @Test
    void theOtherMatterHasToBeACivilOneTooForAnAgreement() {
        Examined civil = new Examined(
                null, HERE, "CIVIL", FormOfAid.ADVICE, true, List.of(beneficiary(BINH), opposing(HOA), us()));
        Finding found = Finding.gravest(
                ConflictRules.judge(
                        civil,
                        List.of(seen(other(HERE, "CRIMINAL", FormOfAid.ADVICE, false, false), beneficiary(HOA))),
                        Set.of(HERE)),
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

    /** He may have helped there under another entry; here nobody can read that matter, nor tell the two apart. */
    @Test
    void ofWhomHeHelpedAtAnotherCentreOnlyTheCentreIsToldAndHisAppointmentHasToBeExplained() {
        Finding found = Finding.gravest(
                judge(
                        List.of(beneficiary(BINH), opposing(HOA), us()),
                        seen(new OfficeId(new UUID(1, 2)), "LAND", beneficiary(HOA))),
                OFFICER);
        assertThat(found).isNotNull();
        assertThat(found.ground()).isEqualTo(Ground.EXECUTOR_HELPED_OTHER_SIDE);
        assertThat(found.remedy()).isEqualTo(Remedy.EXPLANATION);
        assertThat(found.place()).isEqualTo(new Finding.Place("Trung tâm khác", "0273 355 0100", null, null, null));
        assertThat(found.disclosure()).isNotNull();
    }
}
