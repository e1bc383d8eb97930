package vn.tgpl.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;
import vn.tgpl.catalog.AnswerChange;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.web.ChangedRequestLines.ChangedRequest;

/** The effect of a wording is told by what changes, and by nothing that stays. */
@TgplTest
class ChangedRequestLinesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String TRANSFER = "intake.verdict.TRANSFER";

    @Autowired
    private ChangedRequestLines lines;

    @Autowired
    private Catalogue catalogue;

    @Test
    void anAnswerThatStaysIsNotToldButTheGroupThatFallsAway() {
        ChangedRequest told = of(TRANSFER, TRANSFER, Set.of("HO_NGHEO"), Set.of());
        assertThat(told.before()).containsExactly("Diện: " + catalogue.groupLabel("HO_NGHEO"));
        assertThat(told.after()).containsExactly("Diện: không còn");
    }

    @Test
    void groupsThatStayAreNotToldBesideAnotherAnswer() {
        ChangedRequest told =
                of("intake.verdict.ELIGIBLE", "intake.verdict.PAPERS_MISSING", Set.of("HO_NGHEO"), Set.of("HO_NGHEO"));
        assertThat(told.before()).containsExactly("Đủ điều kiện thụ lý");
        assertThat(told.after()).containsExactly("Cần bổ sung giấy tờ");
    }

    @Test
    void aGroupThatGoesOnInAnotherIsToldByThatOne() {
        ChangedRequest told = of(
                "intake.verdict.ELIGIBLE",
                "intake.verdict.GROUP_UNSURE",
                Set.of("BBT_CAN_NGHEO"),
                Set.of(),
                Set.of("Người thuộc hộ cận nghèo"));
        assertThat(told.after()).containsExactly("Cần xem lại diện", "Diện: xem lại theo Người thuộc hộ cận nghèo");
    }

    private ChangedRequest of(String before, String after, Set<String> met, Set<String> metThen) {
        return of(before, after, met, metThen, Set.of());
    }

    private ChangedRequest of(String before, String after, Set<String> met, Set<String> metThen, Set<String> goesOnAs) {
        return lines.of(
                new AnswerChange("TN.TT.1.2026", "Trung tâm", before, after, met, met, metThen, goesOnAs),
                DAY,
                DAY,
                Locale.forLanguageTag("vi"));
    }
}
