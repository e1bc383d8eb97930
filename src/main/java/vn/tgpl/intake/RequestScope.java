package vn.tgpl.intake;

import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which requests a person sees, those he received himself among them, as SQL over {@code intake.request r}. */
public final class RequestScope {

    private RequestScope() {}

    public static ScopeSql of(AccessScope scope) {
        return ScopeSql.of(scope, "r", "r.received_by = :scopeActor");
    }
}
