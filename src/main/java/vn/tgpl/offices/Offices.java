package vn.tgpl.offices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.OfficeId;

/** The directory of offices, for all modules. */
public interface Offices {

    /** @throws vn.tgpl.shared.NotFound when there is no such office */
    OfficeView get(OfficeId id);

    Optional<OfficeView> find(OfficeId id);

    /** Offices that exist today, by kind and name. */
    List<OfficeView> inForce(OfficeKind kind);

    /** The centre an office belongs to: itself for a centre, the parent of a branch; empty for others. */
    Optional<OfficeView> centreOf(OfficeId id);

    /** The centres of a province that exist today. */
    List<OfficeView> centresOf(String provinceCode);

    /** A centre that exists today with its branches, the centre first. */
    List<OfficeView> withBranches(OfficeId centre);

    /**
     * Centres of all times, those of today first, each part by name: what ended keeps its books and its cases.
     *
     * @param provinceCode null for the whole country
     */
    List<OfficeView> centresOnRecord(@Nullable String provinceCode);

    /** A centre with its branches of all times: the centre first, then those of today, then those that ended. */
    List<OfficeView> onRecordWithBranches(OfficeId centre);

    /**
     * The centres that are one house with a centre today: itself, those that ended and left it their work and, where it ended
     * itself, whoever goes on with its own.
     */
    Set<OfficeId> centresTogether(OfficeId centre);

    /** The office that exists today and goes on with that one: itself while it exists; empty when nobody does. */
    Optional<OfficeView> goingOn(OfficeId office);

    /** Offices that ended before today and named this one as their successor, the latest first. */
    List<OfficeView> leftTo(OfficeId office);

    /**
     * Centres and branches of all times whose rows a scope over places covers, each centre with its branches behind it; none
     * for whoever sees only his own.
     */
    default List<OfficeView> onRecordWithin(AccessScope scope) {
        return switch (scope.level()) {
            case NONE, OWN -> List.of();
            case OFFICE -> scope.offices().stream().map(this::get).toList();
            case CENTRE ->
                withTheirBranches(scope.centres().stream().map(this::get).toList());
            case PROVINCE ->
                withTheirBranches(scope.provinces().stream()
                        .flatMap(province -> centresOnRecord(province).stream())
                        .toList());
            case ALL -> withTheirBranches(centresOnRecord(null));
        };
    }

    private List<OfficeView> withTheirBranches(List<OfficeView> centres) {
        return centres.stream()
                .flatMap(centre -> onRecordWithBranches(centre.id()).stream())
                .toList();
    }
}
