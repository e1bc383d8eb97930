package vn.tgpl.identity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A password nobody can see while typing is typed twice. */
final class RepeatedPassword {

    private RepeatedPassword() {}

    static void check(@Nullable String password, @Nullable String repeated, Errors errors) {
        if (password != null && repeated != null && !password.equals(repeated)) {
            errors.rejectValue("repeatedPassword", "identity.password.notRepeated");
        }
    }
}
