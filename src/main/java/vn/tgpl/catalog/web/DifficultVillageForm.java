package vn.tgpl.catalog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.AddDifficultVillages;
import vn.tgpl.shared.DateRange;

/** What is typed of villages of especially difficult conditions; a decision names many, so there is a line for each. */
class DifficultVillageForm {

    static final int LONGEST_NAME = 100;

    @NotBlank
    @Size(max = 40)
    private @Nullable String commune;

    @NotBlank
    @Size(max = 10_000)
    private @Nullable String names;

    @NotNull
    private @Nullable LocalDate from;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    AddDifficultVillages toCommand() {
        return new AddDifficultVillages(
                Objects.requireNonNull(commune),
                lines(),
                new DateRange(Objects.requireNonNull(from), null),
                Objects.requireNonNull(source));
    }

    boolean hasTooLongName() {
        return lines().stream().anyMatch(name -> name.length() > LONGEST_NAME);
    }

    private List<String> lines() {
        return names == null
                ? List.of()
                : names.lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    public @Nullable String getCommune() {
        return commune;
    }

    public void setCommune(@Nullable String commune) {
        this.commune = commune;
    }

    public @Nullable String getNames() {
        return names;
    }

    public void setNames(@Nullable String names) {
        this.names = names;
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
