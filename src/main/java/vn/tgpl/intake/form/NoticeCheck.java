package vn.tgpl.intake.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.shared.Display;

/** Refuses a notice that nobody can have received yet, or longer ago than one is believed to have lain there. */
@Component
public class NoticeCheck {

    private final int days;
    private final Clock clock;

    NoticeCheck(@Value("${tgpl.intake.received-within}") int days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** @param errors of the form, nested into the fields */
    public void check(NoticeFields fields, Errors errors) {
        LocalDate day = fields.getOn();
        Instant at = fields.at();
        if (errors.hasFieldErrors("on")) {
            return;
        }
        if (day == null || at == null) {
            if (fields.getTime() != null) {
                errors.rejectValue("on", "validation.required");
            }
            return;
        }
        LocalDate earliest = LocalDate.now(clock).minusDays(days);
        if (at.isAfter(clock.instant())) {
            errors.rejectValue("time", "intake.form.notifiedTime.future");
        } else if (day.isBefore(earliest)) {
            Object[] bound = {Display.number(days), Display.date(earliest)};
            errors.rejectValue("on", "intake.form.day.tooEarly", bound, null);
        }
    }
}
