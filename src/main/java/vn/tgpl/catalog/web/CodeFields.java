package vn.tgpl.catalog.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.domain.CodeWording;

/** What is typed of a code, new or old. */
class CodeFields {

    @NotBlank
    @Size(max = 500)
    private @Nullable String label;

    @Size(max = 300)
    private @Nullable String legalReference;

    private Set<CodeMark> marks = EnumSet.noneOf(CodeMark.class);

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    @Min(0)
    private @Nullable Integer order;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    CodeWording wording() {
        return new CodeWording(Objects.requireNonNull(from), Objects.requireNonNull(label), legalReference);
    }

    int place() {
        return Objects.requireNonNull(order);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getLegalReference() {
        return legalReference;
    }

    public void setLegalReference(@Nullable String legalReference) {
        this.legalReference = legalReference;
    }

    public Set<CodeMark> getMarks() {
        return marks;
    }

    public void setMarks(Set<CodeMark> marks) {
        this.marks = marks;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable Integer getOrder() {
        return order;
    }

    public void setOrder(@Nullable Integer order) {
        this.order = order;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
