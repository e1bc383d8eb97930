package vn.tgpl.people;

import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/**
 * Who works on a matter, be it a request or the case made of it, and therefore sees who its people are without giving a
 * reason (Luật TGPL Đ6 k1; NĐ 356/2025 Đ4): whoever performs the case, and at the centre or branch whoever receives and
 * decides about requests or appoints. Everybody else opens what is masked with a reason, which the journal keeps.
 */
public final class MatterTeam {

    private MatterTeam() {}

    /** @param executor the person is assigned to the case; the matter lies within his scope anyway */
    public static boolean includes(Actor actor, boolean executor) {
        return executor || (isOfTheCentre(actor) && (actor.may("casework:assign") || actor.may("intake:decide")));
    }

    private static boolean isOfTheCentre(Actor actor) {
        AccessScope.Level level = actor.scope().level();
        return level == AccessScope.Level.OFFICE || level == AccessScope.Level.CENTRE;
    }
}
