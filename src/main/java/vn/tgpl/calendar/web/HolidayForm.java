package vn.tgpl.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.domain.Certainty;
import vn.tgpl.calendar.domain.SpecialDayFacts;
import vn.tgpl.calendar.domain.SpecialDayKind;
import vn.tgpl.calendar.domain.SpecialDayRow;

/** What is typed of a holiday or swapped day. */
class HolidayForm extends ForeseenForm {

    private @Nullable Long version;

    @NotNull
    private @Nullable LocalDate day;

    @NotNull
    private @Nullable SpecialDayKind kind;

    @NotBlank
    @Size(max = 200)
    private @Nullable String label;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    @NotNull
    private @Nullable Certainty certainty;

    static HolidayForm of(SpecialDayRow entry) {
        HolidayForm form = new HolidayForm();
        form.version = entry.version();
        form.day = entry.day();
        form.kind = entry.kind();
        form.label = entry.label();
        form.source = entry.source();
        form.certainty = entry.certainty();
        return form;
    }

    SpecialDayFacts facts() {
        return new SpecialDayFacts(
                Objects.requireNonNull(day),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(label),
                Objects.requireNonNull(source),
                Objects.requireNonNull(certainty));
    }

    @Override
    String effect() {
        return day + " " + kind;
    }

    /** A page sent without the version it showed knows no version at all. */
    long seenVersion() {
        return version == null ? -1 : version;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable SpecialDayKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SpecialDayKind kind) {
        this.kind = kind;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }
}
