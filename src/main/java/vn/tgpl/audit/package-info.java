/**
 * The journal of the house: who did or saw what, when and from where. Entries are added and never changed; they carry
 * ids and codes, so that whoever watches the journal learns nothing of a case.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "platform", "platform :: web", "calendar", "catalog", "offices", "identity"})
@NullMarked
package vn.tgpl.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
