/**
 * Who performs legal aid (Luật TGPL Đ17): legal-aid officers, contract lawyers, advisers and collaborators with their
 * cards, contracts and suspensions.
 *
 * <p>Says who may take a case of a form of aid on a day, and why another may not. How many cases somebody carries is
 * known to casework.
 */
@ApplicationModule(
        displayName = "Practitioners",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "platform :: merge",
            "catalog",
            "offices",
            "identity",
            "audit"
        })
@NullMarked
package vn.tgpl.practitioners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
