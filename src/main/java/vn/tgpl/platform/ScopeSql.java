package vn.tgpl.platform;

import java.util.Map;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/**
 * A user's scope as a piece of SQL over rows with the columns {@code office_id, centre_id, province_code}. A list of one, the
 * ordinary case, reads as an equation and walks an index in its order; only where something was taken over it is sorted.
 *
 * @param predicate to be joined with {@code and}; never empty
 * @param parameters named parameters of the predicate, for {@code JdbcClient.params(Map)}
 */
public record ScopeSql(String predicate, Map<String, Object> parameters) {

    private static final ScopeSql NOTHING = new ScopeSql("false", Map.of());

    /**
     * A scope over a place sees nothing when it names none, as an account at an agency that only sends citizens.
     *
     * @param alias alias of the table that carries the columns
     * @param own predicate for people who see only what they take part in; it may use {@code :scopeActor}
     */
    public static ScopeSql of(AccessScope scope, String alias, String own) {
        return switch (scope.level()) {
            case NONE -> NOTHING;
            case OWN ->
                new ScopeSql("(" + own + ")", Map.of("scopeActor", scope.actor().value()));
            // who leads an office may also take part in another one's matter
            case OFFICE ->
                new ScopeSql(
                        "(" + alias + ".office_id in (:scopeOffices) or " + own + ")",
                        Map.of(
                                "scopeOffices",
                                        scope.offices().stream()
                                                .map(OfficeId::value)
                                                .toList(),
                                "scopeActor", scope.actor().value()));
            case CENTRE ->
                scope.centre() == null
                        ? NOTHING
                        : new ScopeSql(
                                alias + ".centre_id in (:scopeCentres)",
                                Map.of(
                                        "scopeCentres",
                                        scope.centres().stream()
                                                .map(OfficeId::value)
                                                .toList()));
            case PROVINCE ->
                scope.province() == null
                        ? NOTHING
                        : new ScopeSql(
                                alias + ".province_code in (:scopeProvinces)",
                                Map.of("scopeProvinces", scope.provinces()));
            case ALL -> new ScopeSql("true", Map.of());
        };
    }

    /** For rows nobody owns personally: whoever sees only his own sees none of them. */
    public static ScopeSql of(AccessScope scope, String alias) {
        return of(scope, alias, "false");
    }
}
