package vn.tgpl.catalog.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.domain.ColumnRow;
import vn.tgpl.catalog.domain.ColumnSpan;
import vn.tgpl.catalog.domain.SetColumn;

/** Where a group is counted from a day on, as typed. */
class ColumnForm {

    private long version;

    @Min(4)
    @Max(18)
    private @Nullable Integer column;

    @NotNull
    private @Nullable LocalDate from;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    static ColumnForm of(ColumnRow row, LocalDate today) {
        ColumnForm form = new ColumnForm();
        form.version = row.version();
        form.column = row.column();
        form.from = today;
        return form;
    }

    SetColumn toCommand(String group) {
        return new SetColumn(
                group, version, new ColumnSpan(Objects.requireNonNull(from), column, Objects.requireNonNull(source)));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Integer getColumn() {
        return column;
    }

    public void setColumn(@Nullable Integer column) {
        this.column = column;
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
