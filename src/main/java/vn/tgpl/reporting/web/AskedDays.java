package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.reporting.domain.ReportPeriod;

/** Two days typed as the first and the last of a period. */
final class AskedDays {

    private AskedDays() {}

    /** The period between them; with an error at its field, and the year of today instead, when there is none. */
    static ReportPeriod between(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, BindingResult errors) {
        if (from == null || to == null) {
            if (!errors.hasErrors()) {
                errors.rejectValue(from == null ? "from" : "to", "reporting.period.missing");
            }
            return ReportPeriod.yearOf(today);
        }
        if (to.isBefore(from)) {
            errors.rejectValue("to", "reporting.period.reversed");
            return ReportPeriod.yearOf(today);
        }
        return new ReportPeriod(from, to);
    }
}
