package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.DraftLaw;
import vn.tgpl.catalog.domain.LawVersionId;

/** What is typed of a wording to be drafted, whether it is another one or corrects one. */
class LawVersionFields {

    private @Nullable UUID id = LawVersionId.next().value();

    @NotNull
    private @Nullable LocalDate validFrom;

    @NotBlank
    @Size(max = 200)
    private @Nullable String title;

    @NotBlank
    @Size(max = 500)
    private @Nullable String sourceDocument;

    /** A form that came without the id it was shown with makes another draft each time. */
    DraftLaw draft(LawVersionId original, @Nullable String reason) {
        return new DraftLaw(
                id == null ? LawVersionId.next() : new LawVersionId(id),
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(title),
                Objects.requireNonNull(sourceDocument),
                original,
                reason);
    }

    /** Makes of a form that was sent before another one. */
    void renew() {
        id = LawVersionId.next().value();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getSourceDocument() {
        return sourceDocument;
    }

    public void setSourceDocument(@Nullable String sourceDocument) {
        this.sourceDocument = sourceDocument;
    }
}
