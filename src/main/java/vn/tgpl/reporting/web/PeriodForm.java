package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.ReportPeriod;

/** The period and the measure of the charts, as they stand in the URL. */
class PeriodForm {

    /** The periods one asks for most. */
    enum Choice {
        MONTH,
        QUARTER,
        YEAR,
        CUSTOM
    }

    private Choice period = Choice.YEAR;
    private CaseMeasure measure = CaseMeasure.ACCEPTED;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** The period asked for; with an error at its field, and this year instead, when it cannot be read. */
    ReportPeriod resolve(LocalDate today, BindingResult errors) {
        return switch (period) {
            case MONTH -> ReportPeriod.monthOf(today);
            case QUARTER -> ReportPeriod.quarterOf(today);
            case YEAR -> ReportPeriod.yearOf(today);
            case CUSTOM -> AskedDays.between(from, to, today, errors);
        };
    }

    /** Lets fields that were left empty show the days that are shown. */
    void show(ReportPeriod shown) {
        from = from == null ? shown.from() : from;
        to = to == null ? shown.to() : to;
    }

    /** The dashboard with other parameters. */
    static String href(Choice period, CaseMeasure measure, ReportPeriod days) {
        PageAddress path = PageAddress.of("/dashboard").with("period", period).with("measure", measure);
        if (period == Choice.CUSTOM) {
            path.with("from", days.from()).with("to", days.to());
        }
        return path.toString();
    }

    public Choice getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable Choice period) {
        this.period = period == null ? Choice.YEAR : period;
    }

    public CaseMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable CaseMeasure measure) {
        this.measure = measure == null ? CaseMeasure.ACCEPTED : measure;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
