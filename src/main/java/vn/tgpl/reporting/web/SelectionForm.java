package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.ReportPeriod;

/** A number's list as it stands in the URL. */
class SelectionForm {

    private @Nullable CaseMeasure measure;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Dimension dimension;
    private @Nullable String value;

    /**
     * The number asked for; with an error at its field, and without that filter, where one cannot be read: this year for
     * the days, all cases for a value that nothing goes by.
     */
    CaseSelection toSelection(Labels labels, LocalDate today, BindingResult errors) {
        ReportPeriod days = AskedDays.between(from, to, today, errors);
        measure = measure == null ? CaseMeasure.ACCEPTED : measure;
        if (dimension == null) {
            return CaseSelection.all(measure, days);
        }
        if (value == null || !labels.knows(dimension, value)) {
            errors.rejectValue("value", "reporting.value.unknown");
            return CaseSelection.all(measure, days);
        }
        return new CaseSelection(measure, days, dimension, value);
    }

    static String href(CaseSelection selection) {
        return path("/dashboard/cases", selection).toString();
    }

    static String nextHref(CaseSelection selection, String after) {
        return path("/dashboard/cases", selection).with("after", after).toString();
    }

    static String sheetHref(CaseSelection selection) {
        return path("/dashboard/cases/export", selection).toString();
    }

    private static PageAddress path(String path, CaseSelection selection) {
        PageAddress uri = PageAddress.of(path)
                .with("measure", selection.measure())
                .with("from", selection.period().from())
                .with("to", selection.period().to());
        if (selection.dimension() != null) {
            uri.with("dimension", selection.dimension()).with("value", selection.value());
        }
        return uri;
    }

    public @Nullable CaseMeasure getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable CaseMeasure measure) {
        this.measure = measure;
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

    public @Nullable Dimension getDimension() {
        return dimension;
    }

    public void setDimension(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
