package vn.tgpl.intake.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Party;
import vn.tgpl.people.conflict.Identity;

/**
 * Somebody else in the matter of a request, as on record or as a correction names him.
 *
 * @param row where it stands among those on record or was typed, from zero
 * @param id null of somebody who does not yet stand in it
 */
public record PartyNow(int row, @Nullable UUID id, Party party) {

    Identity identity() {
        return Identity.of(party.fullName(), party.nationalId(), party.birthYear());
    }

    PartyNow withNumber(@Nullable String nationalId) {
        return new PartyNow(row, id, new Party(party.role(), party.fullName(), nationalId, party.birthYear()));
    }

    @Override
    public String toString() {
        return "PartyNow[" + party.role() + "]";
    }
}
