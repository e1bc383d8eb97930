package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.platform.Option;

/** Luật TGPL 2017 Đ7 k6: whether an accused is of a near-poor household is asked of him, and what he said counts. */
class NotNearPoorTests extends Article7Test {

    @ParameterizedTest
    @CsvSource({
        // asked and not near-poor, claimed, papers, verdict
        "false, TRE_EM, '', GROUP_UNSURE",
        "true, TRE_EM, '', REFUSE",
        "true, BBT_CAN_NGHEO, '', GROUP_UNSURE",
        "true, HO_NGHEO, POOR_CERTIFICATE, ELIGIBLE",
        "true, CAO_TUOI, SOCIAL_ALLOWANCE_DECISION, ELIGIBLE",
    })
    void anAccusedWhoIsNotNearPoorIsRefusedUnlessAnotherGroupFits(
            boolean asked, String claimed, String papers, Verdict expected) {
        assertThat(answer(TODAY, accused(asked), List.of(claimed), papers).verdict())
                .isEqualTo(expected);
    }

    /** Both cannot be so: which one is right is made clear, whatever else is open, and nobody is refused for the mistake. */
    @Test
    void whoClaimsSuchAGroupAndIsSaidNotToBeNearPoorIsAskedWhichIsRight() {
        assertThat(answer(TODAY, accused(true), List.of("BBT_CAN_NGHEO"), "").findings())
                .extracting(Finding::kind)
                .contains(Kind.GROUP_NEAR_POOR_TO_CLEAR, Kind.GROUP_TO_CHECK)
                .doesNotContain(Kind.GROUP_NOT_NEAR_POOR, Kind.NO_GROUP);
        Applicant untold = new Applicant(new AgeSpan(70, 70), null, null, AreaKind.UNKNOWN, false, null, true);
        assertThat(answer(TODAY, untold, List.of("BBT_CAN_NGHEO"), "").findings())
                .extracting(Finding::kind)
                .contains(Kind.GROUP_NEAR_POOR_TO_CLEAR, Kind.GROUP_STATUS_UNKNOWN);
        Applicant witness = new Applicant(
                new AgeSpan(70, 70), new Option("WITNESS", "WITNESS"), null, AreaKind.UNKNOWN, false, null, true);
        assertThat(answer(TODAY, witness, List.of("BBT_CAN_NGHEO"), "").verdict())
                .as("something else excludes him whichever is right")
                .isEqualTo(Verdict.REFUSE);
    }

    @Test
    void theAnswerSaysThatItWasAsked() {
        assertThat(answer(TODAY, accused(true), List.of("TRE_EM"), "").others())
                .filteredOn(finding -> finding.kind() == Kind.GROUP_NOT_NEAR_POOR)
                .singleElement()
                .extracting(Finding::article)
                .isEqualTo("Luật TGPL 2017 Đ7 k6");
    }

    /** NĐ 144/2017/NĐ-CP Đ2: hardship is shown by the household's certificate or by a social allowance. */
    @Test
    void whoIsKnownNotToBeNearPoorIsNotAskedForTheCertificateOfSuchAHousehold() {
        assertThat(missingOf(accused(true))).isNotEmpty().doesNotContain("Giấy chứng nhận hộ cận nghèo");
        assertThat(missingOf(accused(false))).contains("Giấy chứng nhận hộ cận nghèo");
    }

    private Set<String> missingOf(Applicant person) {
        return answer(TODAY, person, List.of("KHUYET_TAT"), "DISABILITY_CERTIFICATE").missing().stream()
                .flatMap(missing -> missing.alternatives().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static Applicant accused(boolean notNearPoor) {
        Option status = new Option("ACCUSED_AT_LARGE", "ACCUSED_AT_LARGE");
        return new Applicant(new AgeSpan(70, 70), status, null, AreaKind.UNKNOWN, false, null, notNearPoor);
    }
}
