package vn.tgpl.intake.form;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;
import vn.tgpl.shared.DomainException;

/** Tells refusals of the domain at the fields of a form, each field once. */
public final class RefusedFields {

    private RefusedFields() {}

    /** @param errors of a form whose fields are called as the refusals call them */
    public static void tell(List<DomainException> refusals, Errors errors) {
        tell(refusals, UnaryOperator.identity(), errors);
    }

    static void tell(List<DomainException> refusals, UnaryOperator<String> name, Errors errors) {
        refusals.forEach(refusal -> {
            String field = name.apply(Objects.requireNonNull(refusal.field()));
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, refusal.messageKey(), refusal.args(), null);
            }
        });
    }
}
