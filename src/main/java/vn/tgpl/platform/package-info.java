/**
 * Technical plumbing every module may lean on: the clock, the database of a start without settings, error pages,
 * form binding, paging, menu entries and flash messages. It knows nothing of legal aid.
 */
@ApplicationModule(displayName = "Platform", allowedDependencies = "shared")
@NullMarked
package vn.tgpl.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
