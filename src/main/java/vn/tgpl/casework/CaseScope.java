package vn.tgpl.casework;

import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which cases a person sees, as SQL over {@code casework.legal_aid_case c}. */
public final class CaseScope {

    // an array, so that "this office or assigned to me" can walk an index
    private static final String ASSIGNED = """
            c.id = any (array(select own.case_id from casework.assignment own
                               where own.ended_at is null and own.account_id = :scopeActor))""";

    private CaseScope() {}

    public static ScopeSql of(AccessScope scope) {
        return ScopeSql.of(scope, "c", ASSIGNED);
    }
}
