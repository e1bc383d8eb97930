/** The fields of proof papers as they stand on every form that asks for them. */
@NamedInterface("form")
@NullMarked
package vn.tgpl.intake.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
