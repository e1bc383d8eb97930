package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.intake.CamePaper;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.CameProofs.WhyNot;

/** TT 12/2018 Đ6 k2; TT 08/2017/TT-BTP Đ33: what came after an acceptance is held against the day of the acceptance. */
class CameProofsTests {

    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 2);
    private static final Set<String> YEARLY = Set.of("POOR");
    private static final Set<String> OF_THEIR_DAY = Set.of("POOR", "ALLOWANCE");

    @ParameterizedTest
    @CsvSource({
        // paper, form, issued, year, why it proves nothing
        "POOR, ORIGINAL, , ,",
        "POOR, ORIGINAL, , 2026,",
        "POOR, CERTIFIED_COPY, 2026-01-05, ,",
        "POOR, ORIGINAL, , 2025,",
        "POOR, ORIGINAL, , 2024, OUTDATED",
        "POOR, ORIGINAL, 2024-12-31, , OUTDATED",
        "POOR, ORIGINAL, 2024-12-31, 2025,",
        "POOR, ORIGINAL, , 2027, NOT_YET",
        "POOR, ORIGINAL, 2026-11-02, 2026,",
        "POOR, ORIGINAL, 2026-11-03, 2026, ISSUED_AFTER",
        "POOR, COPY, 2026-01-05, 2026, COPY",
        "ALLOWANCE, ORIGINAL, 2019-05-01, ,",
        "ALLOWANCE, ORIGINAL, 2026-11-03, , ISSUED_AFTER",
        "BIRTH, ORIGINAL, 2026-11-09, ,",
        "BIRTH, COPY, 2010-01-01, , COPY",
    })
    void aPaperProvesWhatWasSoOnTheDayOfAcceptance(
            String code,
            PaperForm form,
            @Nullable LocalDate issued,
            @Nullable Integer year,
            @Nullable WhyNot expected) {
        CamePaper came = new CamePaper(code, new PaperShown(form, null, null, issued, year));
        assertThat(rules(Channel.DIRECT).whyNot(came).orElse(null)).isEqualTo(expected);
        assertThat(rules(Channel.DIRECT).of(List.of(came))).hasSize(expected == null ? 1 : 0);
    }

    /** Luật TGPL 2017 Đ29 k2: it is compared when the beneficiary meets his executor. */
    @Test
    void aCopyCountsWhereTheRequestCameByElectronicMeans() {
        CamePaper copy = new CamePaper("BIRTH", PaperShown.as(PaperForm.COPY));
        assertThat(rules(Channel.ELECTRONIC).whyNot(copy)).isEmpty();
        assertThat(rules(Channel.POST).whyNot(copy)).contains(WhyNot.COPY);
    }

    @Test
    void ofAPaperOfWhichNothingIsNotedNothingSpeaksAgainstIt() {
        assertThat(rules(Channel.DIRECT).of(List.of(new CamePaper("POOR", null))))
                .containsExactly("POOR");
    }

    @Test
    void aRightOneProvesThoughAWrongOneCameBefore() {
        CamePaper old = new CamePaper("POOR", new PaperShown(PaperForm.ORIGINAL, null, null, null, 2020));
        CamePaper right = new CamePaper("POOR", new PaperShown(PaperForm.ORIGINAL, null, null, null, 2026));
        assertThat(rules(Channel.DIRECT).of(List.of(old, right))).containsExactly("POOR");
    }

    private static CameProofs rules(Channel channel) {
        return new CameProofs(channel, YEARLY, OF_THEIR_DAY, ACCEPTED);
    }
}
