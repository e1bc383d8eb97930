package vn.tgpl.home.domain;

import java.util.Map;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** What the reader may see of each table, as SQL; nothing without the right to it. */
final class HomeScope {

    private HomeScope() {}

    /** Over {@code casework.legal_aid_case c}. */
    static ScopeSql cases(AccessScope scope) {
        return CaseScope.of(scope);
    }

    /** Over {@code intake.request r}. */
    static ScopeSql requests(AccessScope scope) {
        return RequestScope.of(scope);
    }

    /** Over {@code casework.verification v} of those that other provinces asked for: an office's, nobody's in person. */
    static ScopeSql verifications(AccessScope scope) {
        return ScopeSql.of(scope, "v");
    }

    /** Over {@code people.person p}: a centre knows its people as a whole. */
    static ScopeSql people(AccessScope scope) {
        return ScopeSql.of(scope.asCentre(), "p");
    }

    /** Over {@code referrals.referral f}: what came to the centre, or what the own office sent and those that left it their work. */
    static ScopeSql referrals(Actor actor) {
        boolean ofNoCentre = actor.scope().level() == AccessScope.Level.OFFICE
                && actor.scope().centre() == null;
        return actor.may("referrals:read") && !ofNoCentre
                ? ScopeSql.of(actor.scope().asCentre(), "f")
                : new ScopeSql(
                        "f.sender_office_id in (:scopeSenders)",
                        Map.of(
                                "scopeSenders",
                                actor.scope().offices().stream()
                                        .map(OfficeId::value)
                                        .toList()));
    }
}
