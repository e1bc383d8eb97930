/** Who else has a page of the same thing open. Nobody learns it who could not open the page himself. */
@NamedInterface("presence")
@NullMarked
package vn.tgpl.platform.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
