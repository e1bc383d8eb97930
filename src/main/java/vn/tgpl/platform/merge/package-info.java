/** Two people edited the same thing at once: what each of them changed, put side by side and made into one form. */
@NamedInterface("merge")
@NullMarked
package vn.tgpl.platform.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
