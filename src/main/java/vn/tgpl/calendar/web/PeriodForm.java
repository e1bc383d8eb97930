package vn.tgpl.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.PeriodBeginning;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodOfLaw.Certainty;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.PeriodUnit;
import vn.tgpl.calendar.domain.PeriodRow;

/** How long a period is from a day on, as typed. */
class PeriodForm extends ForeseenForm {

    private long version;

    @NotNull
    private @Nullable LocalDate from;

    @NotNull
    private @Nullable PeriodUnit unit;

    @Min(0)
    @Max(1000)
    private @Nullable Integer amount;

    @NotBlank
    @Size(max = 200)
    private @Nullable String article;

    @NotNull
    private @Nullable Certainty certainty;

    /** Null of a line that says by itself what begins it. */
    private @Nullable PeriodBeginning runsFrom;

    @NotBlank
    @Size(max = 500)
    private @Nullable String source;

    /** @param terms as they are on that day */
    static PeriodForm of(PeriodTerms terms, long version, LocalDate today) {
        PeriodForm form = new PeriodForm();
        form.version = version;
        form.from = today;
        form.unit = terms.unit();
        form.amount = terms.amount() == 0 ? null : terms.amount();
        form.article = terms.article();
        form.certainty = terms.certainty();
        form.runsFrom = terms.runsFrom();
        return form;
    }

    @Override
    String effect() {
        String effect = from + " " + unit + " " + amount;
        return runsFrom == null ? effect : effect + " " + runsFrom;
    }

    PeriodRow row(PeriodOfLaw line) {
        PeriodTerms terms = new PeriodTerms(
                Objects.requireNonNull(unit),
                Objects.requireNonNullElse(amount, 0),
                Objects.requireNonNull(article),
                Objects.requireNonNull(certainty),
                runsFrom);
        return new PeriodRow(line, Objects.requireNonNull(from), terms, Objects.requireNonNull(source));
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

    public @Nullable PeriodUnit getUnit() {
        return unit;
    }

    public void setUnit(@Nullable PeriodUnit unit) {
        this.unit = unit;
    }

    public @Nullable Integer getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Integer amount) {
        this.amount = amount;
    }

    public @Nullable String getArticle() {
        return article;
    }

    public void setArticle(@Nullable String article) {
        this.article = article;
    }

    public @Nullable Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(@Nullable Certainty certainty) {
        this.certainty = certainty;
    }

    public @Nullable PeriodBeginning getRunsFrom() {
        return runsFrom;
    }

    public void setRunsFrom(@Nullable PeriodBeginning runsFrom) {
        this.runsFrom = runsFrom;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
