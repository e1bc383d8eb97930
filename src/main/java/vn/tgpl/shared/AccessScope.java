package vn.tgpl.shared;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an actor may see; what he may do with them is a matter of rights.
 *
 * @param office his own; what he writes down anew belongs to it
 * @param takenOver what ended and was left to his office, centre and province: he sees it as theirs
 */
public record AccessScope(
        Level level,
        ActorId actor,
        OfficeId office,
        @Nullable OfficeId centre,
        @Nullable String province,
        TakenOver takenOver)
        implements Serializable {

    /** From the narrowest to the widest. */
    public enum Level {
        NONE,
        OWN,
        OFFICE,
        CENTRE,
        PROVINCE,
        ALL
    }

    /** A sign-in that was stored before anything could be taken over has none of it. */
    public AccessScope {
        takenOver = Objects.requireNonNullElse(takenOver, TakenOver.NOTHING);
    }

    /** The scope of an office that took nothing over. */
    public AccessScope(
            Level level, ActorId actor, OfficeId office, @Nullable OfficeId centre, @Nullable String province) {
        this(level, actor, office, centre, province, TakenOver.NOTHING);
    }

    /** Whoever takes part in a matter sees it, however narrow the scope, unless he has none at all. */
    public boolean covers(Ownership row) {
        if (level == Level.NONE) {
            return false;
        }
        return row.members().contains(actor) || coversPlace(row);
    }

    /**
     * The scope over what a centre keeps as a whole, its people and what is sent to it: there whoever sees one office
     * sees as much as the centre.
     */
    public AccessScope asCentre() {
        return level == Level.OFFICE && centre != null
                ? new AccessScope(Level.CENTRE, actor, office, centre, province, takenOver)
                : this;
    }

    /** The own office, then those that left it their work. */
    public Set<OfficeId> offices() {
        return with(office, takenOver.offices());
    }

    /** The own centre, then those that left it their work; none where there is no centre. */
    public Set<OfficeId> centres() {
        return centre == null ? Set.of() : with(centre, takenOver.centres());
    }

    /** The own province, then those that became part of it; none where there is no province. */
    public Set<String> provinces() {
        return province == null ? Set.of() : with(province, takenOver.provinces());
    }

    private boolean coversPlace(Ownership row) {
        return switch (level) {
            case NONE, OWN -> false;
            case OFFICE -> offices().contains(row.office());
            case CENTRE -> row.centre() != null && centres().contains(row.centre());
            case PROVINCE -> row.province() != null && provinces().contains(row.province());
            case ALL -> true;
        };
    }

    private static <T> Set<T> with(T own, Set<T> others) {
        Set<T> all = new LinkedHashSet<>();
        all.add(own);
        all.addAll(others);
        return all;
    }
}
