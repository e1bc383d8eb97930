package vn.tgpl.intake.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;

/** The answer to a request: a pure function of its facts and the law of the day (Luật TGPL Đ30). */
public final class AnswerPolicy {

    private static final int NEAR = 5;

    private AnswerPolicy() {}

    public static Answer answer(AnswerFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.commercial()) {
            // Luật TGPL Đ27 k1: all fields of law but business and commerce
            findings.add(Finding.of(Kind.COMMERCIAL));
        }
        boolean competent = findScope(facts, findings);
        GroupFindings groups = new GroupFindings(facts);
        findings.addAll(groups.findings());
        Set<UrgentGround> urgent = findUrgency(facts, findings);
        return new Answer(
                verdict(facts, competent, groups, urgent),
                findings,
                new OtherGroups(facts).findings(),
                groups.met(),
                groups.primary(),
                groups.missing(),
                urgent);
    }

    private static Verdict verdict(
            AnswerFacts facts, boolean competent, GroupFindings groups, Set<UrgentGround> urgent) {
        if (facts.commercial()) {
            return Verdict.REFUSE;
        }
        if (!competent) {
            return Verdict.TRANSFER;
        }
        if (!groups.fits()) {
            return Verdict.REFUSE;
        }
        if (groups.proven()) {
            return Verdict.ELIGIBLE;
        }
        return urgent.isEmpty() ? Verdict.PAPERS_MISSING : Verdict.URGENT;
    }

    // Luật TGPL Đ26 k1: resides in the province, or the matter happened there, or ordered by the central authority;
    // Đ35 k1: a request outside of that is passed on, not refused
    private static boolean findScope(AnswerFacts facts, List<Finding> findings) {
        if (facts.centralOrder()) {
            findings.add(Finding.of(Kind.CENTRAL_ORDER));
            return true;
        }
        if (facts.residence() == Place.INSIDE) {
            findings.add(Finding.of(Kind.RESIDES_IN_PROVINCE));
            return true;
        }
        if (facts.place() == Place.INSIDE) {
            findings.add(Finding.of(Kind.HAPPENED_IN_PROVINCE));
            return true;
        }
        boolean unknown = facts.residence() == Place.UNKNOWN || facts.place() == Place.UNKNOWN;
        findings.add(Finding.of(unknown ? Kind.PLACE_UNKNOWN : Kind.OUT_OF_PROVINCE));
        return unknown;
    }

    // Luật TGPL Đ30 k4, TT 12/2018 Đ6 k1: accepted at once, papers follow
    private static Set<UrgentGround> findUrgency(AnswerFacts facts, List<Finding> findings) {
        Set<UrgentGround> grounds = EnumSet.noneOf(UrgentGround.class);
        Integer limitation = facts.daysToLimitation();
        if (limitation != null && limitation < 0) {
            findings.add(Finding.of(Kind.LIMITATION_PASSED));
        }
        if (isNear(limitation)) {
            grounds.add(UrgentGround.LIMITATION);
            findings.add(Finding.of(Kind.LIMITATION_NEAR, String.valueOf(limitation)));
        }
        if (isNear(facts.daysToHearing())) {
            grounds.add(UrgentGround.HEARING);
            findings.add(Finding.of(Kind.HEARING_NEAR, String.valueOf(facts.daysToHearing())));
        }
        if (facts.appointedDefence()) {
            grounds.add(UrgentGround.APPOINTED_DEFENCE);
            findings.add(Finding.of(Kind.DEFENCE_APPOINTED));
        }
        if (facts.notifiedByAuthority()) {
            grounds.add(UrgentGround.NOTIFIED);
            findings.add(Finding.of(Kind.NOTIFIED_BY_AUTHORITY));
        }
        return grounds;
    }

    /** Strictly fewer than five working days: exactly five is not urgent. */
    private static boolean isNear(@Nullable Integer workingDays) {
        return workingDays != null && workingDays >= 0 && workingDays < NEAR;
    }
}
