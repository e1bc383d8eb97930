package vn.tgpl.casework.domain;

import java.util.Set;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.Procedure;

/** Which words tell the legal ground of an action, at the head of its page. */
public final class LegalGround {

    private static final Set<CaseAction> BY_PROCEDURE = Set.of(CaseAction.REGISTER, CaseAction.RECORD_REGISTRATION);

    private LegalGround() {}

    /** Message key of the ground of an action on that case. */
    public static String key(CaseAction action, CaseFile.Head head) {
        return key(action, Procedure.of(head.statusCode(), head.fieldCode()));
    }

    static String key(CaseAction action, Procedure procedure) {
        String key = "casework.ground." + action;
        return dependsOnProcedure(action) ? key + "." + procedure : key;
    }

    /** Registration follows the law of the procedure (BLTTHS 2015 Đ78; BLTTDS 2015 Đ75; LTTHC 2015 Đ61). */
    static boolean dependsOnProcedure(CaseAction action) {
        return BY_PROCEDURE.contains(action);
    }
}
