package vn.tgpl.platform.web;

import java.util.List;
import org.springframework.validation.BindingResult;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Shows a refusal of the domain where the person typed. */
public final class FormErrors {

    private FormErrors() {}

    /**
     * Adds what would be refused besides what is wrong already, so that it is told at once and not one by one; of a field that
     * is wrong already nothing more is said.
     */
    public static void addBesides(BindingResult errors, List<DomainException> objections) {
        objections.stream()
                .filter(refusal -> refusal.field() == null || !errors.hasFieldErrors(refusal.field()))
                .toList()
                .forEach(refusal -> add(errors, refusal));
    }

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
