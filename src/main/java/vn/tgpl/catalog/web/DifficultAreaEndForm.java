package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.EndDifficultArea;
import vn.tgpl.catalog.domain.EndDifficultVillage;

/** What is typed when the condition of an area or a village ends. */
class DifficultAreaEndForm {

    @NotNull
    private @Nullable LocalDate lastDay;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    EndDifficultArea toCommand(String communeCode, LocalDate from) {
        return new EndDifficultArea(communeCode, from, Objects.requireNonNull(lastDay), Objects.requireNonNull(source));
    }

    EndDifficultVillage toVillageCommand(UUID id) {
        return new EndDifficultVillage(id, Objects.requireNonNull(lastDay), Objects.requireNonNull(source));
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
