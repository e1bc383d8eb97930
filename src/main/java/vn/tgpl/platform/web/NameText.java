package vn.tgpl.platform.web;

import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What was typed can be the name of a person or an office: letters, digits and the signs names are written with. */
@Documented
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NameTextValidator.class)
public @interface NameText {

    String message() default "{validation.name}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
