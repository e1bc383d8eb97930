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

/** What is typed of a wording to be drafted. */
class LawVersionForm {

    private @Nullable UUID id;

    @NotNull
    private @Nullable UUID copyOf;

    @NotNull
    private @Nullable LocalDate validFrom;

    @NotBlank
    @Size(max = 200)
    private @Nullable String title;

    @NotBlank
    @Size(max = 500)
    private @Nullable String sourceDocument;

    static LawVersionForm blank() {
        LawVersionForm form = new LawVersionForm();
        form.id = LawVersionId.next().value();
        return form;
    }

    /** The draft to be; a form that came without the id it was shown with makes another one each time. */
    DraftLaw toCommand() {
        return new DraftLaw(
                id == null ? LawVersionId.next() : new LawVersionId(id),
                Objects.requireNonNull(validFrom),
                Objects.requireNonNull(title),
                Objects.requireNonNull(sourceDocument),
                new LawVersionId(Objects.requireNonNull(copyOf)));
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable UUID getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(@Nullable UUID copyOf) {
        this.copyOf = copyOf;
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
