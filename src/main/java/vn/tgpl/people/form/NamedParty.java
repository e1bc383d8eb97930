package vn.tgpl.people.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.conflict.MatterRole;

/**
 * Somebody else in a matter, as a form named him.
 *
 * @param row where it was typed, from zero
 * @param id null of somebody who does not yet stand in it
 * @param nationalId twelve digits; null when none was typed
 */
public record NamedParty(
        int row,
        @Nullable UUID id,
        MatterRole role,
        String fullName,
        @Nullable String nationalId,
        @Nullable Integer birthYear) {

    @Override
    public String toString() {
        return "NamedParty[" + role + "]";
    }
}
