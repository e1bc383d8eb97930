/** How much somebody looks up within an hour, and where that ends (ASVS 2.4.1). */
@NamedInterface("harvest")
@NullMarked
package vn.tgpl.platform.harvest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
