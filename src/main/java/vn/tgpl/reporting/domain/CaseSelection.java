package vn.tgpl.reporting.domain;

import org.jspecify.annotations.Nullable;

/**
 * The cases behind a number.
 *
 * @param dimension null for all cases of the measure
 * @param value of the dimension; null without one
 */
public record CaseSelection(
        CaseMeasure measure,
        ReportPeriod period,
        @Nullable Dimension dimension,
        @Nullable String value) {

    public static CaseSelection all(CaseMeasure measure, ReportPeriod period) {
        return new CaseSelection(measure, period, null, null);
    }
}
