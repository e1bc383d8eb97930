package vn.tgpl.people.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;

/**
 * Somebody in a matter.
 *
 * @param person his record, for beneficiaries only
 * @param practitioner his record, for executors only
 */
public record Involved(
        MatterRole role,
        @Nullable PersonId person,
        @Nullable UUID practitioner,
        Identity identity) {

    public static Involved beneficiary(@Nullable PersonId person, Identity identity) {
        return new Involved(MatterRole.BENEFICIARY, person, null, identity);
    }

    public static Involved party(MatterRole role, Identity identity) {
        return new Involved(role, null, null, identity);
    }

    public static Involved executor(UUID practitioner, Identity identity) {
        return new Involved(MatterRole.EXECUTOR, null, practitioner, identity);
    }

    @Override
    public String toString() {
        return "Involved[" + role + "]";
    }
}
