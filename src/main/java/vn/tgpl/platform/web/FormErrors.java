package vn.tgpl.platform.web;

import org.springframework.validation.BindingResult;
import vn.tgpl.shared.DomainException;

/** Shows a refusal of the domain where the person typed. */
public final class FormErrors {

    private FormErrors() {}

    /** Adds the refusal to the field it names, or to the form as a whole. */
    public static void add(BindingResult errors, DomainException refusal) {
        String key = refusal.messageKey();
        String field = refusal.field();
        if (field == null) {
            errors.reject(key, refusal.args(), key);
        } else {
            errors.rejectValue(field, key, refusal.args(), key);
        }
    }
}
