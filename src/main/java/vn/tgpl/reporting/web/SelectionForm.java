package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.NotFound;

/** A number's list as it stands in the URL. */
class SelectionForm {

    private @Nullable CaseMeasure measure;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Dimension dimension;
    private @Nullable String value;

    /** @throws NotFound when the URL does not say which number is meant */
    CaseSelection toSelection(Labels labels) {
        if (measure == null
                || from == null
                || to == null
                || to.isBefore(from)
                || (dimension != null && (value == null || !labels.knows(dimension, value)))) {
            throw new NotFound();
        }
        return new CaseSelection(measure, new ReportPeriod(from, to), dimension, value);
    }

    static String href(CaseSelection selection) {
        return path("/dashboard/cases", selection).toUriString();
    }

    static String nextHref(CaseSelection selection, String after) {
        return path("/dashboard/cases", selection).queryParam("after", after).toUriString();
    }

    static String sheetHref(CaseSelection selection) {
        return path("/dashboard/cases/export", selection).toUriString();
    }

    private static UriComponentsBuilder path(String path, CaseSelection selection) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path)
                .queryParam("measure", selection.measure())
                .queryParam("from", selection.period().from())
                .queryParam("to", selection.period().to());
        if (selection.dimension() != null) {
            uri.queryParam("dimension", selection.dimension()).queryParam("value", selection.value());
        }
        return uri;
    }

    public void setMeasure(@Nullable CaseMeasure measure) {
        this.measure = measure;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public void setDimension(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
