package vn.tgpl.duties.domain;

import static vn.tgpl.duties.domain.SubjectKind.CASE;
import static vn.tgpl.duties.domain.SubjectKind.OFFICE;
import static vn.tgpl.duties.domain.SubjectKind.PRACTITIONER;
import static vn.tgpl.duties.domain.SubjectKind.REQUEST;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tgpl.calendar.PeriodOfLaw;

/** The one table of the kinds of duties: every line of the law that is handled as a duty stands here once. */
public final class DutyRules {

    private static final Map<PeriodOfLaw, DutyRule> RULES = new EnumMap<>(PeriodOfLaw.class);

    // Luật TGPL 2017 Đ30 k3, Đ31 k4, Đ33 k2, Đ37 k2; TT 12/2018 Đ9 k2: each asks for a paper
    private static final Set<PeriodOfLaw> WRITTEN =
            EnumSet.of(PeriodOfLaw.D2, PeriodOfLaw.D11, PeriodOfLaw.D12_NOTICE, PeriodOfLaw.D16, PeriodOfLaw.D32);

    static {
        byItself(DutyGroup.NOTICE, Set.of(REQUEST), PeriodOfLaw.D2, PeriodOfLaw.D9_ANSWER, PeriodOfLaw.D25);
        byItself(DutyGroup.NOTICE, Set.of(CASE), PeriodOfLaw.D11, PeriodOfLaw.D12_NOTICE);
        byItself(DutyGroup.NOTICE, Set.of(CASE), PeriodOfLaw.D32, PeriodOfLaw.D32_AUTHORITY);
        byItself(DutyGroup.NOTICE, Set.of(REQUEST, CASE), PeriodOfLaw.D16);
        byHand(DutyGroup.COMPLAINT, Set.of(REQUEST, CASE), PeriodOfLaw.D27, PeriodOfLaw.D28);
        byHand(DutyGroup.COOPERATION, Set.of(REQUEST, CASE), PeriodOfLaw.D31);
        // an officer may choose it as well as a lawyer, for whom it arises by itself
        byHand(DutyGroup.PAYMENT, Set.of(CASE), PeriodOfLaw.D29);
        byItself(DutyGroup.REGISTER, Set.of(OFFICE), PeriodOfLaw.D30, PeriodOfLaw.D30_HALF_YEAR, PeriodOfLaw.D30_YEAR);
        // P2 arises by itself with the card of a collaborator; for a card that was entered before it did, it is by hand
        byHand(
                DutyGroup.CONTRACT,
                Set.of(PRACTITIONER, OFFICE),
                PeriodOfLaw.P1,
                PeriodOfLaw.P1_DEPARTMENT,
                PeriodOfLaw.P1_REVOKE,
                PeriodOfLaw.P2,
                PeriodOfLaw.P2_WITH_REASON,
                PeriodOfLaw.P4_LONGEST,
                PeriodOfLaw.P5,
                PeriodOfLaw.P5_EXTENDED,
                PeriodOfLaw.P6,
                PeriodOfLaw.P6_LONGEST,
                PeriodOfLaw.P7,
                PeriodOfLaw.P7_RENEWED);
        byHand(DutyGroup.CONTRACT, Set.of(OFFICE), PeriodOfLaw.P3, PeriodOfLaw.P4);
        byHand(
                DutyGroup.STAFF,
                Set.of(PRACTITIONER, OFFICE),
                PeriodOfLaw.P8,
                PeriodOfLaw.P9,
                PeriodOfLaw.P11,
                PeriodOfLaw.P13);
        // it arises by itself with a branch entered on its first day; a branch entered before has it by hand
        byHand(DutyGroup.STAFF, Set.of(OFFICE), PeriodOfLaw.P10);
        byHand(
                DutyGroup.ORGANISATION,
                Set.of(OFFICE),
                PeriodOfLaw.P16,
                PeriodOfLaw.P16_PUBLISH,
                PeriodOfLaw.P16_CHANGE,
                PeriodOfLaw.P16_REISSUE,
                PeriodOfLaw.P16_REVOKE_FILE,
                PeriodOfLaw.P16_REVOKE,
                PeriodOfLaw.P16_END);
    }

    private DutyRules() {}

    /** @throws IllegalArgumentException when the law's line is not handled as a duty */
    public static DutyRule of(PeriodOfLaw kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException(kind + " is no duty"));
    }

    /** The rule of a line of the law, none where the line is not handled as a duty. */
    static Optional<DutyRule> find(PeriodOfLaw kind) {
        return Optional.ofNullable(RULES.get(kind));
    }

    /** All kinds in the order of the law. */
    public static List<DutyRule> all() {
        return List.copyOf(RULES.values());
    }

    static List<String> kindsOf(DutyGroup group) {
        return RULES.values().stream()
                .filter(rule -> rule.group() == group)
                .map(rule -> rule.kind().name())
                .toList();
    }

    static List<String> minima() {
        return RULES.values().stream()
                .map(DutyRule::kind)
                .filter(PeriodOfLaw::isMinimum)
                .map(PeriodOfLaw::name)
                .toList();
    }

    private static void byItself(DutyGroup group, Set<SubjectKind> subjects, PeriodOfLaw... kinds) {
        Arrays.stream(kinds).forEach(kind -> put(kind, group, false, subjects));
    }

    private static void byHand(DutyGroup group, Set<SubjectKind> subjects, PeriodOfLaw... kinds) {
        Arrays.stream(kinds).forEach(kind -> put(kind, group, true, subjects));
    }

    private static void put(PeriodOfLaw kind, DutyGroup group, boolean byHand, Set<SubjectKind> subjects) {
        RULES.put(kind, new DutyRule(kind, group, byHand, WRITTEN.contains(kind), subjects));
    }
}
