package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.ClaimedAs;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.BirthDate;

/** The persons of Luật TGPL 2017 Đ7 under each of its four wordings, with the papers of TT 08/2017/TT-BTP Đ33. */
class Article7Tests extends Article7Test {

    /**
     * Day of acceptance, group, papers shown, answer; the person is of the right age and status. Where the group is not in force,
     * another of that day may fit him.
     */
    @ParameterizedTest
    @CsvSource({
        // no hardship asked in any wording
        "2025-06-30, NCC, NCC_MEDAL, ELIGIBLE",
        "2027-01-01, NCC, NCC_ALLOWANCE, ELIGIBLE",
        "2026-11-22, NCC, NEAR_POOR_CERTIFICATE, PAPERS_MISSING",
        "2025-06-30, HO_NGHEO, POOR_CERTIFICATE, ELIGIBLE",
        "2026-11-22, HO_NGHEO, NEAR_POOR_CERTIFICATE, PAPERS_MISSING",
        "2027-01-01, HO_NGHEO, POOR_CERTIFICATE, ELIGIBLE",
        "2026-11-22, TRE_EM, BIRTH_CERTIFICATE, ELIGIBLE",
        "2026-11-22, DTTS_DBKK, ETHNICITY_RESIDENCE_PAPER, ELIGIBLE",
        // khoan 5: replaced on 1/1/2026
        "2025-12-31, BBT_16_18, PROCEDURAL_DOCUMENT, ELIGIBLE",
        "2026-01-01, BBT_16_18, PROCEDURAL_DOCUMENT, GROUP_UNSURE",
        "2025-12-31, NCTN_16_18, PROCEDURAL_DOCUMENT, GROUP_UNSURE",
        "2026-01-01, NCTN_16_18, PROCEDURAL_DOCUMENT, ELIGIBLE",
        "2027-01-01, NCTN_16_18, PROCEDURAL_DOCUMENT, ELIGIBLE",
        // khoan 6: near-poor and accused, both papers, until 31/12/2026
        "2026-12-31, BBT_CAN_NGHEO, NEAR_POOR_CERTIFICATE, PAPERS_MISSING",
        "2026-12-31, BBT_CAN_NGHEO, PROCEDURAL_DOCUMENT, PAPERS_MISSING",
        "2026-12-31, BBT_CAN_NGHEO, NEAR_POOR_CERTIFICATE|PROCEDURAL_DOCUMENT, ELIGIBLE",
        "2027-01-01, BBT_CAN_NGHEO, NEAR_POOR_CERTIFICATE|PROCEDURAL_DOCUMENT, GROUP_UNSURE",
        "2026-12-31, CAN_NGHEO, NEAR_POOR_CERTIFICATE, GROUP_UNSURE",
        "2027-01-01, CAN_NGHEO, NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2026-12-31, TCXH, SOCIAL_ALLOWANCE_DECISION, GROUP_UNSURE",
        "2027-01-01, TCXH, SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
        // trafficking: k7g until 30/6/2025, k6a from 1/7/2025
        "2025-06-30, NN_MUA_BAN_KK, TRAFFICKING_VICTIM_PAPER, PAPERS_MISSING",
        "2025-06-30, NN_MUA_BAN_KK, TRAFFICKING_VICTIM_PAPER|NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2025-06-30, NN_MUA_BAN, TRAFFICKING_VICTIM_PAPER, GROUP_UNSURE",
        "2025-07-01, NN_MUA_BAN, TRAFFICKING_VICTIM_PAPER, ELIGIBLE",
        "2025-07-01, NN_MUA_BAN_KK, TRAFFICKING_VICTIM_PAPER|NEAR_POOR_CERTIFICATE, GROUP_UNSURE",
        // khoan 7: with hardship until 31/12/2026
        "2026-12-31, TN_LIET_SI, MARTYR_ALLOWANCE_DECISION, PAPERS_MISSING",
        "2026-12-31, TN_LIET_SI, MARTYR_ALLOWANCE_DECISION|SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
        "2026-12-31, TN_LIET_SI, MARTYR_FAMILY_CERTIFICATE|SOCIAL_SHELTER_DECISION, PAPERS_MISSING",
        "2026-12-31, TN_LIET_SI, MARTYR_FAMILY_CERTIFICATE|KINSHIP_PROOF|SOCIAL_SHELTER_DECISION, ELIGIBLE",
        "2027-01-01, TN_LIET_SI, MARTYR_ALLOWANCE_DECISION, ELIGIBLE",
        "2026-12-31, CDDC, ORANGE_DISEASE_CERTIFICATE, PAPERS_MISSING",
        "2026-12-31, CDDC, ORANGE_DISEASE_CERTIFICATE|NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2027-01-01, CDDC, ORANGE_DISEASE_CERTIFICATE, ELIGIBLE",
        "2026-12-31, CAO_TUOI, AGE_DOCUMENT, PAPERS_MISSING",
        "2026-12-31, CAO_TUOI, AGE_DOCUMENT|NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2026-12-31, CAO_TUOI, SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
        "2027-01-01, CAO_TUOI, AGE_DOCUMENT, ELIGIBLE",
        "2026-12-31, KHUYET_TAT, DISABILITY_CERTIFICATE, PAPERS_MISSING",
        "2026-12-31, KHUYET_TAT, DISABILITY_CERTIFICATE|NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2027-01-01, KHUYET_TAT, DISABILITY_CERTIFICATE, ELIGIBLE",
        "2025-12-31, BI_HAI_16_18, PROCEDURAL_DOCUMENT, PAPERS_MISSING",
        "2025-12-31, BI_HAI_16_18, PROCEDURAL_DOCUMENT|SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
        "2026-01-01, BI_HAI_16_18, PROCEDURAL_DOCUMENT|SOCIAL_ALLOWANCE_DECISION, GROUP_UNSURE",
        "2026-12-31, NN_BLGD, INJURY_TREATMENT_PAPER, PAPERS_MISSING",
        "2026-12-31, NN_BLGD, NO_CONTACT_ORDER|NEAR_POOR_CERTIFICATE, ELIGIBLE",
        "2026-12-31, NN_BLGD, VICTIM_SHELTER_DECISION, ELIGIBLE",
        // NĐ 144/2017/NĐ-CP Đ2: whoever receives a social allowance is in hardship as a near-poor household is
        "2026-12-31, NN_BLGD, SOCIAL_ALLOWANCE_DECISION, PAPERS_MISSING",
        "2026-12-31, NN_BLGD, SOCIAL_ALLOWANCE_DECISION|INJURY_TREATMENT_PAPER, ELIGIBLE",
        "2026-12-31, NN_BLGD, SOCIAL_SHELTER_DECISION|NO_CONTACT_ORDER, ELIGIBLE",
        "2026-12-31, NN_BLGD, POOR_CERTIFICATE|NO_CONTACT_ORDER, PAPERS_MISSING",
        "2027-01-01, NN_BLGD, INJURY_TREATMENT_PAPER, ELIGIBLE",
        "2026-12-31, HIV, HIV_CONFIRMATION, PAPERS_MISSING",
        "2026-12-31, HIV, HIV_CONFIRMATION|SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
        "2027-01-01, HIV, HIV_CONFIRMATION, ELIGIBLE",
        // k15: other papers of a competent body identify the person whatever the group
        "2026-11-22, CAO_TUOI, OTHER_COMPETENT_PAPER, ELIGIBLE",
    })
    void aGroupIsProvenAsTheLawOfTheDayOfAcceptanceAsks(LocalDate day, String group, String papers, Verdict expected) {
        assertThat(answer(day, typical(group), List.of(group), papers).verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DENOUNCED, true, false",
        "PROPOSED_FOR_PROSECUTION, true, false",
        "HELD_IN_EMERGENCY, true, false",
        "ARRESTED, true, true",
        "IN_CUSTODY, true, true",
        "ACCUSED_DETAINED, true, true",
        "ACCUSED_AT_LARGE, true, true",
        "DEFENDANT_DETAINED, true, true",
        "DEFENDANT_AT_LARGE, true, true",
        "VICTIM, true, false",
        "WITNESS, true, false",
        "DIVERTED, true, false",
        "PRISONER, true, false",
        "CRIMINAL_CIVIL_PLAINTIFF, false, false",
        "PLAINTIFF, false, false",
        "NOT_IN_PROCEEDINGS, false, false",
    })
    void sixteenAndSeventeenYearOldsOfTheEightStatusesAreEntitledFrom2026(String status, boolean now, boolean before) {
        Applicant minor = applicant(new AgeSpan(17, 17), status);
        assertThat(fits(LocalDate.of(2026, 1, 1), minor, "NCTN_16_18")).isEqualTo(now);
        assertThat(fits(LocalDate.of(2025, 12, 31), minor, "BBT_16_18")).isEqualTo(before);
        assertThat(fits(TODAY, minor, "BBT_CAN_NGHEO")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        // a victim of sixteen may belong to the group of minors
        "TRE_EM, 22/11/2010, GROUP_UNSURE, GROUP_NOT_OF_AGE",
        "TRE_EM, 23/11/2010, ELIGIBLE, GROUP_PROVEN",
        "NCTN_16_18, 22/11/2010, ELIGIBLE, GROUP_PROVEN",
        "NCTN_16_18, 23/11/2008, ELIGIBLE, GROUP_PROVEN",
        "NCTN_16_18, 22/11/2008, REFUSE, GROUP_NOT_OF_AGE",
        "CAO_TUOI, 22/11/1966, ELIGIBLE, GROUP_PROVEN",
        "CAO_TUOI, 23/11/1966, REFUSE, GROUP_NOT_OF_AGE",
        // the year alone leaves it open when the border lies within
        "TRE_EM, 2010, BIRTH_UNSURE, GROUP_AGE_UNSURE",
        "TRE_EM, 2011, ELIGIBLE, GROUP_PROVEN",
        "TRE_EM, 2009, GROUP_UNSURE, GROUP_NOT_OF_AGE",
        "CAO_TUOI, 1966, BIRTH_UNSURE, GROUP_AGE_UNSURE",
    })
    void ageIsCountedOnTheDayOfAcceptance(String group, String birth, Verdict expected, Kind found) {
        AgeSpan age = AgeSpan.on(TODAY, BirthDate.parse(birth, TODAY).orElseThrow());
        Answer answer = answer(TODAY, applicant(age, "VICTIM"), List.of(group), "OTHER_COMPETENT_PAPER");
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.findings()).extracting(Finding::kind).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "true, DIFFICULT, true, ",
        "true, ORDINARY, false, GROUP_AREA_NOT_DIFFICULT",
        "false, DIFFICULT, false, GROUP_NOT_MINORITY",
        "true, UNKNOWN, true, GROUP_AREA_UNKNOWN",
        ", DIFFICULT, true, GROUP_MINORITY_UNKNOWN",
    })
    void anEthnicMinorityIsEntitledOnlyWhereLifeIsEspeciallyDifficult(
            @Nullable Boolean minority, AreaKind area, boolean fits, @Nullable Kind found) {
        Applicant person = new Applicant(new AgeSpan(40, 40), null, minority, area, false, null, false);
        assertThat(fits(TODAY, person, "DTTS_DBKK")).isEqualTo(fits);
        if (found != null) {
            assertThat(answer(TODAY, person, List.of("DTTS_DBKK"), "").findings())
                    .extracting(Finding::kind)
                    .contains(found);
        }
    }

    @Test
    void aVictimOfTraffickingIsHelpedOnlyInMattersConnectedWithIt() {
        Answer open = answer(TODAY, victim(null), List.of("NN_MUA_BAN"), "TRAFFICKING_VICTIM_PAPER");
        assertThat(open.verdict()).as("nobody asked").isEqualTo(Verdict.GROUP_UNSURE);
        assertThat(open.findings()).extracting(Finding::kind).contains(Kind.GROUP_MATTER_UNKNOWN, Kind.GROUP_TO_CHECK);
        Answer unconnected = answer(TODAY, victim(false), List.of("NN_MUA_BAN"), "TRAFFICKING_VICTIM_PAPER");
        assertThat(unconnected.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(unconnected.findings())
                .extracting(Finding::kind)
                .contains(Kind.GROUP_MATTER_NOT_CONNECTED, Kind.NO_GROUP);
        assertThat(answer(TODAY, victim(true), List.of("NN_MUA_BAN"), "TRAFFICKING_VICTIM_PAPER")
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer(TODAY, victim(false), List.of("NN_MUA_BAN", "HO_NGHEO"), "POOR_CERTIFICATE")
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }

    private static Applicant victim(@Nullable Boolean connected) {
        return new Applicant(new AgeSpan(30, 30), null, null, AreaKind.UNKNOWN, connected, ClaimedAs.VICTIM, false);
    }

    @Test
    void aSeventeenYearOldWitnessIsEntitledFromTheFirstDayOf2026() {
        Applicant witness = applicant(new AgeSpan(17, 17), "WITNESS");
        List<String> claimed = List.of("BBT_16_18", "NCTN_16_18");
        assertThat(answer(LocalDate.of(2025, 12, 31), witness, claimed, "PROCEDURAL_DOCUMENT")
                        .verdict())
                .isEqualTo(Verdict.REFUSE);
        Answer answer = answer(LocalDate.of(2026, 1, 1), witness, claimed, "PROCEDURAL_DOCUMENT");
        assertThat(answer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(answer.primary()).isEqualTo("NCTN_16_18");
    }

    /** Somebody the group means. */
    static Applicant typical(String group) {
        int age =
                switch (group) {
                    case "TRE_EM" -> 10;
                    case "CAO_TUOI" -> 70;
                    case "BBT_16_18", "NCTN_16_18", "BI_HAI_16_18" -> 17;
                    default -> 40;
                };
        String status = group.equals("BI_HAI_16_18") ? "VICTIM" : "ACCUSED_AT_LARGE";
        return new Applicant(
                new AgeSpan(age, age),
                new Option(status, status),
                true,
                AreaKind.DIFFICULT,
                true,
                ClaimedAs.VICTIM,
                false);
    }
}
