/**
 * Numbers about legal aid and the rows behind each of them.
 *
 * <p>Reads the tables of intake and casework by SQL and writes none. A number, its list and its sheet share one
 * predicate, so they cannot differ; all of them stay within the reader's scope.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "catalog",
            "people",
            "offices",
            "audit",
            "intake",
            "casework"
        })
@NullMarked
package vn.tgpl.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
