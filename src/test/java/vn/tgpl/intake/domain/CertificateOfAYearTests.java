package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;

/** TT 08/2017/TT-BTP Đ33 k2, k6: a household's certificate is of a year and renewed at its turn. */
class CertificateOfAYearTests extends Article7Test {

    private static final Set<Kind> OF_YEARS =
            EnumSet.of(Kind.PAPER_OUTDATED, Kind.PAPER_OF_ANOTHER_YEAR, Kind.PAPER_NOT_YET);

    @ParameterizedTest
    @CsvSource({
        "2026, ELIGIBLE, ",
        "2027, PAPERS_MISSING, PAPER_NOT_YET",
        "2030, PAPERS_MISSING, PAPER_NOT_YET",
        "2025, ELIGIBLE, PAPER_OF_ANOTHER_YEAR",
        "2024, PAPERS_MISSING, PAPER_OUTDATED",
        "2019, PAPERS_MISSING, PAPER_OUTDATED",
    })
    void thatOfLastYearProvesStillAndAnOlderOneOrOneOfAYearToComeDoesNot(int year, Verdict expected, String told) {
        Answer answer = AnswerPolicy.answer(new AnswerFacts(
                Channel.DIRECT,
                new Applicant(new AgeSpan(40, 40), null, null, AreaKind.UNKNOWN, null, null, false),
                new GroupClaims(catalogue.law(TODAY), List.of("HO_NGHEO"), "HO_NGHEO", false),
                Map.of("POOR_CERTIFICATE", new PaperShown(PaperForm.ORIGINAL, null, null, null, year)),
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                null,
                null,
                AnsweredRequest.LAW_OF_TODAY,
                false,
                Notice.NONE));
        assertThat(answer.verdict()).isEqualTo(expected);
        assertThat(answer.findings())
                .filteredOn(finding -> OF_YEARS.contains(finding.kind()))
                .allSatisfy(finding -> assertThat(finding.article()).isEqualTo("TT 08/2017/TT-BTP Đ33 k2, k15"))
                .extracting(finding -> finding.kind().name())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aPaperThatIsSaidToBeIssuedInTheFutureProvesNothing() {
        PaperShown later = new PaperShown(PaperForm.ORIGINAL, null, null, TODAY.plusDays(1), null);
        PaperShown today = new PaperShown(PaperForm.ORIGINAL, null, null, TODAY, null);
        assertThat(proofs(later)).isEmpty();
        assertThat(proofs(today)).containsExactly("IDENTITY_PAPER");
    }

    private static Set<String> proofs(PaperShown paper) {
        return PaperProofs.of(Map.of("IDENTITY_PAPER", paper), Channel.DIRECT, Set.of(), TODAY);
    }
}
