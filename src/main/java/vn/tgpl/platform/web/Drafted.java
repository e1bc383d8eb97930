package vn.tgpl.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A form of which what is typed is kept on the server until it is sent: the class of the bean that its page calls {@code form}.
 * Its page opens with what was typed, and says so. A page whose address names a thing keeps one draft for each account; a page that
 * makes new things keeps one for each form opened, and shows those begun above an empty form.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Drafted {

    /** The field that tells drafts of the same page apart, for pages that name no thing; none when empty. */
    String namedBy() default "";
}
