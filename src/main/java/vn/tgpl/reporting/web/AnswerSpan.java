package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;
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
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/dashboard/answers")
                .queryParam("from", days.from())
                .queryParam("to", days.to());
        if (after != null) {
            path.queryParam("after", after);
        }
        return path.toUriString();
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
