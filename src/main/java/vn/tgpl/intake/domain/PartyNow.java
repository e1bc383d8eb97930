package vn.tgpl.intake.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Party;

/**
 * Somebody else in the matter of a request, as on record or as a correction names him.
 *
 * @param id null of somebody who does not yet stand in it
 */
public record PartyNow(@Nullable UUID id, Party party) {

    @Override
    public String toString() {
        return "PartyNow[" + party.role() + "]";
    }
}
