/** One thing done with many at once: each as a whole or not at all, and all of it undone within a day. */
@NamedInterface("batch")
@NullMarked
package vn.tgpl.platform.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
