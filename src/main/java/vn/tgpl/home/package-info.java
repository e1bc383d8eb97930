/**
 * Where everybody begins: the work of the day, the one search box, the first help.
 *
 * <p>Reads the tables of the working modules by SQL within the reader's scope and rights, and writes none of them. What it shows
 * leads to a page of the module that owns it. Its own are the papers for a day without the system.
 */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "calendar",
            "audit",
            "people",
            "intake",
            "casework",
            "duties",
            "reporting"
        })
@NullMarked
package vn.tgpl.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
