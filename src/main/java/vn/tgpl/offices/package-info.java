/**
 * Who does legal aid and where: the Bureau, provincial departments of justice, centres, branches, participating
 * organisations and agencies that send citizens, each with the days of its existence and its successor.
 */
@ApplicationModule(
        displayName = "Offices",
        allowedDependencies = {"shared", "platform", "platform :: web", "platform :: merge", "catalog"})
@NullMarked
package vn.tgpl.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
