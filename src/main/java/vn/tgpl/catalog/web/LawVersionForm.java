package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawVersionId;

/** What is typed of another wording to be drafted. */
class LawVersionForm extends LawVersionFields {

    @NotNull
    private @Nullable UUID copyOf;

    DraftLaw toCommand() {
        return draft(new LawVersionId(Objects.requireNonNull(copyOf)), null);
    }

    public @Nullable UUID getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(@Nullable UUID copyOf) {
        this.copyOf = copyOf;
    }
}
