package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;
import vn.tgpl.catalog.FormOfAid;

/** Which words tell the legal ground of an action, at the head of its page. */
public final class LegalGround {

    // BLTTHS 2015 Đ78; BLTTDS 2015 Đ75; LTTHC 2015 Đ61: registration. BLTTHS 2015 Đ229, Đ247, Đ281; BLTTDS 2015 Đ214;
    // LTTHC 2015 Đ141: suspension. BLTTHS 2015 Đ235, Đ249, Đ283; BLTTDS 2015 Đ216; LTTHC 2015 Đ142 k2: resumption
    private static final Set<CaseAction> BY_PROCEDURE =
            Set.of(CaseAction.REGISTER, CaseAction.RECORD_REGISTRATION, CaseAction.SUSPEND, CaseAction.RESUME);

    /** The periods that the words of a ground name, in the order of their places. */
    private static final Map<CaseAction, List<PeriodOfLaw>> PERIODS = Map.of(
            CaseAction.ASSIGN, List.of(PeriodOfLaw.D4, PeriodOfLaw.D5, PeriodOfLaw.D9, PeriodOfLaw.D8_HELD),
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

    /**
     * Message key of the ground of an action on that case.
     *
     * @param heldFrom from when the hours of whoever is held run of whom an authority told
     */
    public static String key(CaseAction action, CaseFile.Head head, PeriodBeginning heldFrom) {
        if (action == CaseAction.ASSIGN) {
            return ofAssignment(heldFrom);
        }
        String key = key(action, Procedure.of(head.statusCode(), head.fieldCode()));
        return needsNoDecision(action, head.form()) ? key + "." + head.form() : key;
    }

    /** Luật TGPL 2017 Đ31 k2, k3 leave it open; where they run from the acceptance, they are those of whoever is held. */
    static String ofAssignment(PeriodBeginning heldFrom) {
        return "casework.ground." + CaseAction.ASSIGN + "." + heldFrom;
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

    /** Registration, suspension and resumption follow the law of the procedure. */
    static boolean dependsOnProcedure(CaseAction action) {
        return BY_PROCEDURE.contains(action);
    }
}
