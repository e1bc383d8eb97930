package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Certainty;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.catalog.LawOfDay;
import vn.tgpl.catalog.PaperView;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.domain.AnswerFacts.Notice;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;
import vn.tgpl.shared.DateRange;

/** Somebody of forty, of a poor household, who lives where he asks. */
abstract class AnsweredRequest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    /** TT 12/2018 Đ6 k1 điểm a, b. */
    static final NearDays LAW_OF_TODAY = new NearDays(5, 5);

    static final PaperView POOR = new PaperView("POOR", "poor", false, true, false, false);
    static final PaperView NEAR_POOR = new PaperView("NEAR_POOR", "near poor", true, false, false, false);
    static final PaperView AGE = new PaperView("AGE", "age", false, false, false, false);
    static final PaperView ALLOWANCE = new PaperView("ALLOWANCE", "allowance", true, false, false, false);

    static final EligibilityGroupView POOR_HOUSEHOLD =
            group("HO_NGHEO", GroupCriteria.NONE, false, List.of(List.of(POOR)));
    static final EligibilityGroupView CHILD = group("TRE_EM", ages(null, 16), false, List.of(List.of(AGE)));
    static final EligibilityGroupView MINOR = group("NCTN_16_18", ages(16, 18), false, List.of(List.of(AGE)));
    static final EligibilityGroupView ELDERLY =
            group("CAO_TUOI", ages(60, null), true, List.of(List.of(NEAR_POOR, AGE), List.of(ALLOWANCE)));

    static Answer answer(
            Channel channel,
            Integer age,
            EligibilityGroupView group,
            Map<String, PaperShown> papers,
            Integer limitation,
            Integer hearing,
            boolean appointed) {
        return AnswerPolicy.answer(new AnswerFacts(
                channel,
                aged(age),
                claiming(group),
                papers,
                Place.INSIDE,
                Place.INSIDE,
                false,
                false,
                limitation,
                hearing,
                LAW_OF_TODAY,
                appointed,
                Notice.NONE));
    }

    static Map<String, PaperShown> allPapers(PaperForm form) {
        PaperShown shown = PaperShown.as(form);
        return Map.of("POOR", shown, "NEAR_POOR", shown, "AGE", shown, "ALLOWANCE", shown);
    }

    static List<Kind> kinds(Answer answer) {
        return answer.findings().stream().map(Finding::kind).toList();
    }

    static Applicant aged(@Nullable Integer age) {
        return new Applicant(
                age == null ? null : new AgeSpan(age, age), null, null, AreaKind.UNKNOWN, false, null, false);
    }

    static GroupClaims claiming(EligibilityGroupView... groups) {
        List<String> codes =
                Arrays.stream(groups).map(EligibilityGroupView::code).toList();
        return new GroupClaims(new LawOfDay(DAY, List.of(groups), List.of()), codes, codes.get(0), false);
    }

    static GroupCriteria ages(@Nullable Integer from, @Nullable Integer under) {
        return new GroupCriteria(from, under, Set.of(), false, false, null);
    }

    static EligibilityGroupView group(
            String code, GroupCriteria criteria, boolean hardship, List<List<PaperView>> alternatives) {
        return new EligibilityGroupView(
                code,
                code,
                hardship,
                null,
                "article",
                "papers",
                Certainty.CONFIRMED,
                false,
                criteria,
                new DateRange(LocalDate.of(2026, 1, 1), null),
                alternatives,
                Set.of());
    }
}
