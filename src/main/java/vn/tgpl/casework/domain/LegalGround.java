package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.FormOfAid;

/** Which words tell the legal ground of an action, at the head of its page. */
public final class LegalGround {

    private static final Set<CaseAction> BY_PROCEDURE = Set.of(CaseAction.REGISTER, CaseAction.RECORD_REGISTRATION);

    /** The periods that the words of a ground name, in the order of their places. */
    private static final Map<CaseAction, List<PeriodOfLaw>> PERIODS = Map.of(
            CaseAction.ASSIGN, List.of(PeriodOfLaw.D4, PeriodOfLaw.D5, PeriodOfLaw.D9),
            CaseAction.ANSWER_CHANGE, List.of(PeriodOfLaw.D15),
            CaseAction.REPLACE_EXECUTOR, List.of(PeriodOfLaw.D17, PeriodOfLaw.D18),
            CaseAction.RECORD_REGISTRATION,
                    List.of(PeriodOfLaw.D20, PeriodOfLaw.D20_COURT, PeriodOfLaw.D17, PeriodOfLaw.D18),
            CaseAction.HAND_OVER, List.of(PeriodOfLaw.D26),
            CaseAction.RECEIVE_PAPERS, List.of(PeriodOfLaw.D3, PeriodOfLaw.D3_DIFFICULT, PeriodOfLaw.D3_FORCE_MAJEURE),
            CaseAction.EXTEND_PAPERS, List.of(PeriodOfLaw.D3_FORCE_MAJEURE, PeriodOfLaw.D3),
            CaseAction.EXTEND_ADVICE, List.of(PeriodOfLaw.D14),
            CaseAction.REQUEST_VERIFICATION, List.of(PeriodOfLaw.D23));

    private LegalGround() {}

    /** Message key of the ground of an action on that case. */
    public static String key(CaseAction action, CaseFile.Head head) {
        String key = key(action, Procedure.of(head.statusCode(), head.fieldCode()));
        return needsNoDecision(action, head.form()) ? key + "." + head.form() : key;
    }

    /** The arguments of that message: how long each of these is. */
    public static List<PeriodOfLaw> periods(CaseAction action) {
        return PERIODS.getOrDefault(action, List.of());
    }

    static String key(CaseAction action, Procedure procedure) {
        String key = "casework.ground." + action;
        return dependsOnProcedure(action) ? key + "." + procedure : key;
    }

    /** Luật TGPL 2017 Đ32: whoever gives advice is entrusted with it, and no decision is drawn up. */
    private static boolean needsNoDecision(CaseAction action, FormOfAid form) {
        return action == CaseAction.ADD_EXECUTOR && form == FormOfAid.ADVICE;
    }

    /** Registration follows the law of the procedure (BLTTHS 2015 Đ78; BLTTDS 2015 Đ75; LTTHC 2015 Đ61). */
    static boolean dependsOnProcedure(CaseAction action) {
        return BY_PROCEDURE.contains(action);
    }
}
