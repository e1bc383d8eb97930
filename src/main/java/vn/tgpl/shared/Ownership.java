package vn.tgpl.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** To whom a row belongs: its office, centre and province, and the people who take part in it. */
public record Ownership(
        OfficeId office,
        @Nullable OfficeId centre,
        @Nullable String province,
        Set<ActorId> members) {

    public Ownership {
        members = Set.copyOf(members);
    }
}
