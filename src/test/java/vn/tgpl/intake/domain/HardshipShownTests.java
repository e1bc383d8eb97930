package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.intake.domain.Finding.Kind;

/** NĐ 144/2017/NĐ-CP Đ2: a near-poor household or a social allowance, and no more is asked of whoever shows one of them. */
class HardshipShownTests extends Article7Test {

    @ParameterizedTest
    @CsvSource({
        "NN_BLGD, '', true",
        "NN_BLGD, INJURY_TREATMENT_PAPER, true",
        "NN_BLGD, NEAR_POOR_CERTIFICATE, false",
        "NN_BLGD, SOCIAL_ALLOWANCE_DECISION, false",
        "NN_BLGD, SOCIAL_SHELTER_DECISION, false",
        "HIV, SOCIAL_ALLOWANCE_DECISION, false",
        "HIV, HIV_CONFIRMATION, true"
    })
    void hardshipIsAskedForUntilAPaperShowsIt(String group, String papers, boolean asked) {
        assertThat(answer(group, papers).findings().stream()
                        .anyMatch(finding -> finding.kind() == Kind.GROUP_NEEDS_HARDSHIP))
                .isEqualTo(asked);
    }

    @Test
    void ofWhoReceivesAnAllowanceTheViolenceAloneIsLeftToProve() {
        assertThat(ways("NN_BLGD", "SOCIAL_ALLOWANCE_DECISION"))
                .contains(
                        labels("INJURY_TREATMENT_PAPER"),
                        labels("NO_CONTACT_ORDER"),
                        labels("VIOLENCE_SANCTION_DECISION"))
                .allMatch(way -> way.size() == 1);
    }

    /** The household's certificate stands for hardship there, and proves no household by itself. */
    @Test
    void anAllowanceProvesNoNearPoorHousehold() {
        assertThat(ways("BBT_CAN_NGHEO", "SOCIAL_ALLOWANCE_DECISION"))
                .contains(labels("NEAR_POOR_CERTIFICATE", "PROCEDURAL_DOCUMENT"));
    }

    @ParameterizedTest
    @CsvSource({"NN_BLGD", "CAO_TUOI", "KHUYET_TAT", "TN_LIET_SI"})
    void theFewestPapersAreToldFirstAndWhatMayStandForAnyGroupLast(String group) {
        List<List<String>> ways = ways(group, "");
        assertThat(ways.subList(0, ways.size() - 1)).extracting(List::size).isSorted();
        assertThat(ways.get(ways.size() - 1)).isEqualTo(labels("OTHER_COMPETENT_PAPER"));
    }

    private List<List<String>> ways(String group, String papers) {
        return answer(group, papers).missing().get(0).alternatives();
    }

    private Answer answer(String group, String papers) {
        return answer(day(), Article7Tests.typical(group), List.of(group), papers);
    }

    private List<String> labels(String... codes) {
        return List.of(codes).stream()
                .map(code -> catalogue.label(CodeList.PROOF_PAPER, code, day()))
                .toList();
    }

    private static LocalDate day() {
        return TODAY;
    }
}
