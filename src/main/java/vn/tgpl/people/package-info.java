/**
 * The people a centre knows: who they are, where they live, how to reach them without putting them in danger.
 *
 * <p>A centre knows its own people; another centre's records of the same person stay apart.
 *
 * <p>What identifies a person or endangers him is masked and opened with a reason that goes into the journal. Other
 * modules register and find people through {@link vn.tgpl.people.People} and search by their names through {@link
 * vn.tgpl.people.PersonSearch}.
 */
@ApplicationModule(
        displayName = "People",
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
package vn.tgpl.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
