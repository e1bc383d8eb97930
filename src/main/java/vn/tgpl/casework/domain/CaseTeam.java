package vn.tgpl.casework.domain;

import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Who works on a case and therefore sees its sensitive facts without giving a reason (Luật TGPL Đ6 k1). */
public final class CaseTeam {

    private CaseTeam() {}

    /** @param executor the person is assigned to the case; the case lies within his scope anyway */
    public static boolean includes(Actor actor, boolean executor) {
        return executor || (isOfTheCentre(actor) && (actor.may("casework:assign") || actor.may("intake:decide")));
    }

    private static boolean isOfTheCentre(Actor actor) {
        AccessScope.Level level = actor.scope().level();
        return level == AccessScope.Level.OFFICE || level == AccessScope.Level.CENTRE;
    }
}
