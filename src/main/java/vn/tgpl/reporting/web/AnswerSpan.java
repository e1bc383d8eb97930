package vn.tgpl.reporting.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.NotFound;

/** The days of a list of answers as they stand in the URL. */
class AnswerSpan {

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** @throws NotFound when the URL does not say which days are meant */
    ReportPeriod toPeriod() {
        if (from == null || to == null || to.isBefore(from)) {
            throw new NotFound();
        }
        return new ReportPeriod(from, to);
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

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
