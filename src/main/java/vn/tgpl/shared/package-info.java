/**
 * Value types every module speaks: who acts and what he may see, names, numbers and dates of people.
 *
 * <p>Free of Spring; nothing here knows a database, a screen or a rule of one module.
 *
 * <p>Values that hold personal data print themselves masked, so that no log can tell them.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package vn.tgpl.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
