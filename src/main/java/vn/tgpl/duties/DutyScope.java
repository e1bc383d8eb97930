package vn.tgpl.duties;

import java.util.HashMap;
import java.util.Map;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Which duties a person sees, and which wait for him, as SQL over {@code duties.duty d}. */
public final class DutyScope {

    /** Right to record duties and to settle them for the office. */
    public static final String MANAGE = "duties:manage";

    private static final String OF_EXECUTOR = """
            d.executor_id = any (array(select own.id from practitioners.practitioner own
                                        where own.account_id = :scopeActor))""";

    private static final String OF_CASE = """
            d.case_id = any (array(select own.case_id from casework.assignment own
                                    where own.ended_at is null and own.account_id = :scopeActor))""";

    private static final String OWN = "(" + OF_EXECUTOR + " or " + OF_CASE + ")";

    private DutyScope() {}

    public static ScopeSql of(AccessScope scope) {
        return ScopeSql.of(scope, "d", OWN);
    }

    /** Of what he sees, what he himself has to see to: the department its own, an office its own, an executor his own. */
    public static ScopeSql waitingFor(Actor actor) {
        ScopeSql seen = of(actor.scope());
        if (!actor.may(MANAGE)) {
            Map<String, Object> parameters = new HashMap<>(seen.parameters());
            parameters.put("scopeActor", actor.id().value());
            return new ScopeSql(seen.predicate() + " and d.responsible = 'EXECUTOR' and " + OF_EXECUTOR, parameters);
        }
        return new ScopeSql(
                seen.predicate() + " and (d.responsible = 'DEPARTMENT') = "
                        + supervises(actor.scope().level()),
                seen.parameters());
    }

    /** Whether the scope is that of a department, or above it, and not of a centre. */
    public static boolean supervises(AccessScope.Level level) {
        return level.compareTo(AccessScope.Level.CENTRE) > 0;
    }
}
