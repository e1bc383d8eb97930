package vn.tgpl.retention.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.retention.domain.Certainty;
import vn.tgpl.retention.domain.KeepingPeriod;

/** How long a kind of record is kept from a day on, as typed. */
class KeepingForm {

    private long version;

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    @Min(1)
    @Max(1200)
    private @Nullable Integer months;

    @NotNull
    private @Nullable Certainty certainty;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    @NotBlank
    @Size(max = 500)
    private @Nullable String reason;

    static KeepingForm of(KeepingPeriod now, long version, LocalDate today) {
        KeepingForm form = new KeepingForm();
        form.version = version;
        form.from = today;
        form.months = now.months();
        form.certainty = now.certainty();
        form.source = now.source();
        return form;
    }

    /** Of a form that was checked. */
    KeepingPeriod period(ErasedKind kind) {
        return new KeepingPeriod(
                kind,
                Objects.requireNonNull(from),
                Objects.requireNonNull(months),
                Objects.requireNonNull(certainty),
                Objects.requireNonNull(source),
                Objects.requireNonNull(reason),
                null);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable Integer getMonths() {
        return months;
    }

    public void setMonths(@Nullable Integer months) {
        this.months = months;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
