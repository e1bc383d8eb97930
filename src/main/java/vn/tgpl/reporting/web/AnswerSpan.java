package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.tgpl.platform.web.PageAddress;
import vn.tgpl.reporting.domain.ReportPeriod;

/** The days of a list of answers as they stand in the URL. */
class AnswerSpan {

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** The days asked for; with an error at its field, and this year instead, when they cannot be read. */
    ReportPeriod toPeriod(LocalDate today, BindingResult errors) {
        return AskedDays.between(from, to, today, errors);
    }

    static String href(ReportPeriod days, @Nullable String after) {
        PageAddress path =
                PageAddress.of("/dashboard/answers").with("from", days.from()).with("to", days.to());
        if (after != null) {
            path.with("after", after);
        }
        return path.toString();
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
