package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.Competence.Standing;
import vn.tgpl.intake.domain.Finding.Kind;

/** The answer to a request: a pure function of its facts and the law of the day (Luật TGPL Đ30). */
public final class AnswerPolicy {

    private AnswerPolicy() {}

    public static Answer answer(AnswerFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.commercial()) {
            // Luật TGPL Đ27 k1: all fields of law but business and commerce
            findings.add(Finding.of(Kind.COMMERCIAL));
        }
        Competence competence = Competence.of(facts);
        findings.add(competence.finding());
        OtherGroups others = new OtherGroups(facts);
        GroupFindings groups = new GroupFindings(facts, others.mayFit());
        findings.addAll(groups.findings());
        Set<UrgentGround> urgent = findUrgency(facts, findings);
        return new Answer(
                verdict(facts, competence.standing(), groups, urgent),
                findings,
                others.findings(),
                groups.met(),
                groups.primary(),
                groups.missing(),
                urgent);
    }

    private static Verdict verdict(
            AnswerFacts facts, Standing competence, GroupFindings groups, Set<UrgentGround> urgent) {
        if (facts.commercial()) {
            return Verdict.COMMERCIAL;
        }
        if (competence == Standing.ELSEWHERE) {
            return Verdict.TRANSFER;
        }
        if (facts.claims().areOpen()) {
            return Verdict.GROUP_OPEN;
        }
        if (!groups.fits()) {
            return groups.areUnsure() ? Verdict.GROUP_UNSURE : Verdict.REFUSE;
        }
        if (!groups.proven() && urgent.isEmpty()) {
            return Verdict.PAPERS_MISSING;
        }
        // where time presses, what is not known of the person holds nobody up; the paper that shows it follows
        if (groups.proven() && !groups.sure() && urgent.isEmpty()) {
            return groups.doubted().verdict();
        }
        if (competence == Standing.OPEN) {
            return Verdict.PLACE_UNKNOWN;
        }
        return groups.proven() && groups.sure() ? Verdict.ELIGIBLE : Verdict.URGENT;
    }

    // Luật TGPL Đ30 k4, TT 12/2018 Đ6 k1: accepted at once, papers follow
    private static Set<UrgentGround> findUrgency(AnswerFacts facts, List<Finding> findings) {
        Set<UrgentGround> grounds = EnumSet.noneOf(UrgentGround.class);
        Integer limitation = facts.daysToLimitation();
        if (limitation != null && limitation < 0) {
            findings.add(Finding.of(Kind.LIMITATION_PASSED));
        }
        if (isNear(limitation, facts.near().limitation())) {
            grounds.add(UrgentGround.LIMITATION);
            findings.add(near(Kind.LIMITATION_NEAR, Kind.LIMITATION_NOW, limitation));
        }
        if (isNear(facts.daysToHearing(), facts.near().hearing())) {
            grounds.add(UrgentGround.HEARING);
            findings.add(near(Kind.HEARING_NEAR, Kind.HEARING_NOW, facts.daysToHearing()));
        }
        if (facts.appointedDefence()) {
            grounds.add(UrgentGround.APPOINTED_DEFENCE);
            findings.add(Finding.of(Kind.DEFENCE_APPOINTED));
        }
        switch (facts.notice()) {
            case AT_ONCE -> {
                grounds.add(UrgentGround.NOTIFIED);
                findings.add(Finding.of(Kind.NOTIFIED_BY_AUTHORITY));
            }
            case OTHER -> findings.add(Finding.of(otherNotice(facts)));
            case NONE -> {}
        }
        return grounds;
    }

    /** Where no working day is left, the day is today or one of the days off that follow. */
    private static Finding near(Kind near, Kind now, @Nullable Integer workingDays) {
        return workingDays != null && workingDays == 0
                ? Finding.of(now)
                : Finding.of(near, String.valueOf(workingDays));
    }

    // Luật TGPL Đ31 k3 speaks of some statuses only; without one nobody can tell
    private static Kind otherNotice(AnswerFacts facts) {
        return facts.applicant().status() == null ? Kind.NOTIFIED_STATUS_UNKNOWN : Kind.NOTIFIED_OF_OTHERS;
    }

    /** Strictly fewer: exactly as many as the law names are not near. */
    private static boolean isNear(@Nullable Integer workingDays, int bound) {
        return workingDays != null && workingDays >= 0 && workingDays < bound;
    }
}
