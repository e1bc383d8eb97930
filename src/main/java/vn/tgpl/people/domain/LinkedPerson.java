package vn.tgpl.people.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;

/**
 * Another record of the same person.
 *
 * @param by who linked it, null when the account is gone
 * @param matters those he stands in as far as the reader may see them, the open ones first
 */
public record LinkedPerson(
        PersonId id,
        String fullName,
        @Nullable BirthDate birth,
        @Nullable NationalId nationalId,
        Instant since,
        @Nullable String by,
        String reason,
        List<Matter> matters) {

    /** A request or case. */
    public record Matter(MatterKey key, String code, boolean open) {}

    public LinkedPerson {
        matters = List.copyOf(matters);
    }

    @Override
    public String toString() {
        return "LinkedPerson[" + id + "]";
    }
}
