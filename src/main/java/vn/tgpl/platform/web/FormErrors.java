package vn.tgpl.platform.web;

import org.springframework.validation.BindingResult;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Shows a refusal of the domain where the person typed. */
public final class FormErrors {

    private FormErrors() {}

    /** Adds the refusal to the field it names, or to the form as a whole; several each to its own. */
    public static void add(BindingResult errors, DomainException refusal) {
        if (refusal instanceof Refusals several) {
            several.all().forEach(one -> add(errors, one));
            return;
        }
        String key = refusal.messageKey();
        String field = refusal.field();
        if (field == null) {
            errors.reject(key, refusal.args(), key);
        } else {
            errors.rejectValue(field, key, refusal.args(), key);
        }
    }
}
