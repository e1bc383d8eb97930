package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.AddDifficultArea;
import vn.tgpl.shared.DateRange;

/** What is typed of an area of especially difficult conditions. */
class DifficultAreaForm {

    @NotBlank
    @Size(max = 40)
    private @Nullable String commune;

    @NotNull
    private @Nullable LocalDate from;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    AddDifficultArea toCommand() {
        return new AddDifficultArea(
                Objects.requireNonNull(commune),
                new DateRange(Objects.requireNonNull(from), null),
                Objects.requireNonNull(source));
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
