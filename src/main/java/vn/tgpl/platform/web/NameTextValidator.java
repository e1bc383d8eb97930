package vn.tgpl.platform.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.VietnameseText;

/** Looks at what was typed only; whether it had to be typed is said elsewhere. */
class NameTextValidator implements ConstraintValidator<NameText, String> {

    @Override
    public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
        return typed == null || VietnameseText.isName(typed);
    }
}
