package vn.tgpl.casework;

import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Which cases a person sees, as SQL over {@code casework.legal_aid_case c}. */
public final class CaseScope {

    private static final String ASSIGNED = """
            exists (select 1 from casework.assignment own
                     where own.case_id = c.id and own.ended_at is null and own.account_id = :scopeActor)""";

    private CaseScope() {}

    public static ScopeSql of(AccessScope scope) {
        return ScopeSql.of(scope, "c", ASSIGNED);
    }
}
