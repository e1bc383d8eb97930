package vn.tgpl.intake.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.intake.domain.ReceptionRule;

/** Tells at the fields of a notice what is wrong with its moment. */
@Component
public class NoticeCheck {

    private final ReceptionRule rule;

    NoticeCheck(ReceptionRule rule) {
        this.rule = rule;
    }

    /**
     * @param statusCode how the person stands in the proceedings, null when it was not told
     * @param errors of the form, nested into the fields
     */
    public void check(NoticeFields fields, @Nullable String statusCode, Errors errors) {
        Instant at = fields.at();
        if (errors.hasFieldErrors("on")) {
            return;
        }
        if (at == null) {
            if (fields.getTime() != null) {
                errors.rejectValue("on", "validation.required");
            }
            return;
        }
        RefusedFields.tell(
                rule.againstNotice(at, statusCode), field -> "notifiedOn".equals(field) ? "on" : "time", errors);
    }
}
