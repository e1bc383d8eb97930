package vn.tgpl.casework.domain;

import vn.tgpl.casework.domain.action.ActionPermission;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;
import vn.tgpl.shared.Actor;

/** What somebody may do in a case as it stands. */
record Allowance(LegalAidCase of, Actor actor) {

    boolean has(CaseAction action) {
        return permission(action).granted();
    }

    void require(CaseAction action) {
        CaseActionNotPermitted.unlessGranted(permission(action));
    }

    private ActionPermission permission(CaseAction action) {
        return CaseActions.permission(action, of.standing(actor.id()), actor::may);
    }
}
