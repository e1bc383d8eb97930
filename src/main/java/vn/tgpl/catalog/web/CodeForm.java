package vn.tgpl.catalog.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.domain.ChangeCode;
import vn.tgpl.catalog.domain.CodeRow;

/** How a code is used, as typed. */
class CodeForm {

    private long version;

    @NotNull
    @Min(0)
    private @Nullable Integer order;

    private boolean marked;

    private @Nullable LocalDate lastDay;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    static CodeForm of(CodeRow row) {
        CodeForm form = new CodeForm();
        form.version = row.version();
        form.order = row.order();
        form.marked = row.code().marked();
        form.lastDay = row.code().validity().to();
        return form;
    }

    ChangeCode command(CodeList list, String code) {
        return new ChangeCode(
                list, code, version, Objects.requireNonNull(order), marked, lastDay, Objects.requireNonNull(reason));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable Integer getOrder() {
        return order;
    }

    public void setOrder(@Nullable Integer order) {
        this.order = order;
    }

    public boolean isMarked() {
        return marked;
    }

    public void setMarked(boolean marked) {
        this.marked = marked;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
