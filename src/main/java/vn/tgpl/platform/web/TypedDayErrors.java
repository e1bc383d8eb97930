package vn.tgpl.platform.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.ObjectUtils;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/** Says of a day that no calendar has that there is no such day; all else that cannot be read gets the usual words. */
final class TypedDayErrors extends DefaultBindingErrorProcessor {

    /** Thrown for a day that can be read and does not exist; the message is the day. */
    static final class NotInCalendar extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        NotInCalendar(String day) {
            super(day);
        }
    }

    @Override
    public void processPropertyAccessException(PropertyAccessException unreadable, BindingResult errors) {
        if (NestedExceptionUtils.getMostSpecificCause(unreadable) instanceof NotInCalendar none) {
            errors.addError(new FieldError(
                    errors.getObjectName(),
                    Objects.requireNonNull(unreadable.getPropertyName()),
                    typed(unreadable),
                    true,
                    new String[] {"validation.notInCalendar"},
                    new Object[] {Objects.requireNonNull(none.getMessage())},
                    null));
        } else {
            super.processPropertyAccessException(unreadable, errors);
        }
    }

    /** What goes back into the field. */
    private static @Nullable Object typed(PropertyAccessException unreadable) {
        Object value = unreadable.getValue();
        return ObjectUtils.isArray(value)
                ? StringUtils.arrayToCommaDelimitedString(ObjectUtils.toObjectArray(value))
                : value;
    }
}
