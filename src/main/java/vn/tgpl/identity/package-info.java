/**
 * Accounts, roles as bundles of rights, sign-in, and the signed-in person with what he may see.
 * Who administers accounts sees no case: rights to cases come only with roles of the work itself.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "platform :: merge",
            "platform :: batch",
            "offices"
        })
@NullMarked
package vn.tgpl.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
