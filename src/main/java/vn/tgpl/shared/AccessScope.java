package vn.tgpl.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which rows an actor may see; what he may do with them is a matter of rights. */
public record AccessScope(
        Level level,
        ActorId actor,
        OfficeId office,
        @Nullable OfficeId centre,
        @Nullable String province) implements Serializable {

    /** From the narrowest to the widest. */
    public enum Level {
        NONE,
        OWN,
        OFFICE,
        CENTRE,
        PROVINCE,
        ALL
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
                ? new AccessScope(Level.CENTRE, actor, office, centre, province)
                : this;
    }

    private boolean coversPlace(Ownership row) {
        return switch (level) {
            case NONE, OWN -> false;
            case OFFICE -> office.equals(row.office());
            case CENTRE -> centre != null && centre.equals(row.centre());
            case PROVINCE -> province != null && province.equals(row.province());
            case ALL -> true;
        };
    }
}
