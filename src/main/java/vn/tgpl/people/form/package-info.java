/** The fields of a person as they stand on every form that asks for one. */
@NamedInterface("form")
@NullMarked
package vn.tgpl.people.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
