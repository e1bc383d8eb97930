/**
 * Cases of legal aid from the register entry to the hand-over of the file: numbers, deadlines, assignment, work, closing.
 *
 * <p>A case opens with the acceptance of a request, in its transaction. Every transition is a resource of its own and
 * leaves a row with who, when and why; one pure function says what is permitted.
 *
 * <p>Other modules hear of transitions by events and read the tables through SQL of their own.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "platform :: merge",
            "platform :: presence",
            "platform :: batch",
            "calendar",
            "catalog",
            "offices",
            "identity",
            "audit",
            "people",
            "people :: conflict",
            "people :: form",
            "practitioners",
            "intake",
            "intake :: form"
        })
@NullMarked
package vn.tgpl.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
