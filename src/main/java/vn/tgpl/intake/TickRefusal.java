package vn.tgpl.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;

/**
 * Why it cannot be said of a place that its village was compared with those listed in its commune, and is none of them (Luật TGPL
 * 2017 Đ7 k4).
 *
 * @param name of the village or of the commune that is listed, null while the place is not told
 */
public record TickRefusal(Reason reason, @Nullable String name) {

    /** What is in the way. */
    public enum Reason {
        /** Which list was looked through is not known. */
        COMMUNE_NOT_TOLD,
        /** What was compared is not known. */
        VILLAGE_NOT_TOLD,
        /** There is none of the province on record: a paper tells of the place. */
        NO_LIST,
        COMMUNE_LISTED,
        VILLAGE_LISTED
    }

    /** By the lists of that day; empty where it can be said. */
    public static Optional<TickRefusal> of(
            Catalogue catalogue, @Nullable String commune, @Nullable String village, LocalDate day) {
        if (commune == null) {
            return Optional.of(new TickRefusal(Reason.COMMUNE_NOT_TOLD, null));
        }
        if (catalogue.area(commune, null, day) == AreaKind.DIFFICULT) {
            return Optional.of(new TickRefusal(Reason.COMMUNE_LISTED, catalogue.communeName(commune)));
        }
        if (catalogue.area(commune, village, day) == AreaKind.NO_LIST) {
            return Optional.of(new TickRefusal(Reason.NO_LIST, null));
        }
        if (village == null) {
            return Optional.of(new TickRefusal(Reason.VILLAGE_NOT_TOLD, null));
        }
        return catalogue.area(commune, village, day) == AreaKind.DIFFICULT
                ? Optional.of(new TickRefusal(Reason.VILLAGE_LISTED, village))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "TickRefusal[" + reason + "]";
    }
}
