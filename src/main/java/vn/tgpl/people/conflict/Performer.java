package vn.tgpl.people.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.NationalId;

/**
 * Who performs or performed the aid in a matter. One person may stand in the directory more than once, of another kind or of
 * another centre; his number tells that it is he.
 *
 * @param practitioner his entry in the directory
 * @param nationalId null when it is not known
 */
public record Performer(UUID practitioner, @Nullable NationalId nationalId) {

    /** Whether the executor of a matter is this person, by his entry or by his number. */
    boolean is(Involved executor) {
        return practitioner.equals(executor.practitioner())
                || (nationalId != null && nationalId.equals(executor.identity().nationalId()));
    }

    @Override
    public String toString() {
        return "Performer[" + practitioner + "]";
    }
}
