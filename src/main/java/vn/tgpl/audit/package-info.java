/**
 * The journal of the house: who did or saw what, when and from where. Entries are added and never changed; they carry
 * ids and codes, and of an edit of a person, a practitioner or an office what stood before and stands now, masked where it identifies a person. The list of the journal shows
 * nothing of persons and cases, so that whoever watches it learns nothing of them.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "platform :: harvest",
            "calendar",
            "catalog",
            "offices",
            "identity"
        })
@NullMarked
package vn.tgpl.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
