package vn.tgpl.referrals.domain;

import java.util.HashMap;
import java.util.Map;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** Which referrals somebody looks at: those his office sent, or those that came to his centre. */
public record ReferralView(String predicate, Map<String, Object> parameters) {

    public ReferralView {
        parameters = Map.copyOf(parameters);
    }

    /** What the own office sent, and those that ended and left it their work. */
    public static ReferralView sentWithin(AccessScope scope) {
        return new ReferralView(
                "r.sender_office_id in (:senders)",
                Map.of("senders", scope.offices().stream().map(OfficeId::value).toList()));
    }

    /** A referral goes to a centre, not to one of its offices: a branch sees what came to its centre. */
    public static ReferralView receivedIn(AccessScope scope) {
        if (scope.level() == AccessScope.Level.OFFICE && scope.centre() == null) {
            return new ReferralView("false", Map.of());
        }
        ScopeSql sql = ScopeSql.of(scope.asCentre(), "r");
        return new ReferralView(sql.predicate(), sql.parameters());
    }

    Map<String, Object> with(Map<String, Object> others) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(others);
        return all;
    }
}
