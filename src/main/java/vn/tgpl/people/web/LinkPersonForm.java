package vn.tgpl.people.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.LinkPersons;

/** Tells which other record is of the same person, and why. */
class LinkPersonForm extends LinkReasonForm {

    @NotNull
    private @Nullable PersonId other;

    public @Nullable PersonId getOther() {
        return other;
    }

    public void setOther(@Nullable PersonId other) {
        this.other = other;
    }

    LinkPersons toCommand(PersonId id) {
        return new LinkPersons(id, Objects.requireNonNull(other), Objects.requireNonNull(getReason()));
    }
}
