package vn.tgpl.people.conflict;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.OfficeId;

/**
 * Somebody in another matter, who may be the one looked for.
 *
 * @param open the matter has not ended
 * @param executors practitioners who perform or performed the aid in it
 */
public record Sighting(
        MatterKey matter,
        String code,
        OfficeId centre,
        String centreName,
        @Nullable String centrePhone,
        String fieldCode,
        boolean open,
        Involved who,
        Set<UUID> executors) {

    public Sighting {
        executors = Set.copyOf(executors);
    }

    public Sighting of(Involved same) {
        return new Sighting(matter, code, centre, centreName, centrePhone, fieldCode, open, same, executors);
    }

    @Override
    public String toString() {
        return "Sighting[" + matter + "]";
    }
}
