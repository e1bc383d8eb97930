package vn.tgpl.intake.domain;

import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which requests a person sees, as SQL over {@code intake.request r}. */
final class RequestScope {

    private RequestScope() {}

    static ScopeSql of(AccessScope scope) {
        return ScopeSql.of(scope, "r", "r.received_by = :scopeActor");
    }
}
