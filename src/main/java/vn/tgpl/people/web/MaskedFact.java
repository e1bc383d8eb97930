package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.shared.Display;

/** Facts that identify or endanger a person and are opened with a reason. */
enum MaskedFact {
    NATIONAL_ID,
    OLD_ID_NUMBER,
    PHONE,
    /** It may tell a number, a place or a person; hidden unless a call and a visit are known to be safe. */
    CONTACT_NOTE,
    /** Why he is not to be called, written to or visited: it may tell what happened. */
    SAFETY_REASON,
    ETHNICITY,
    /** Below the commune, unless a letter and a visit are known to be safe. */
    ADDRESS;

    SensitiveFact kind() {
        return switch (this) {
            case NATIONAL_ID -> SensitiveFact.ID_NUMBER;
            case OLD_ID_NUMBER -> SensitiveFact.OLD_ID_NUMBER;
            case PHONE -> SensitiveFact.PHONE;
            case CONTACT_NOTE, SAFETY_REASON -> SensitiveFact.CONTACT_NOTE;
            case ETHNICITY -> SensitiveFact.ETHNICITY;
            case ADDRESS -> SensitiveFact.ADDRESS;
        };
    }

    /** Whether the fact is known and hidden. */
    boolean isHiddenIn(PersonFacts facts) {
        return switch (this) {
            case NATIONAL_ID -> facts.nationalId() != null;
            case OLD_ID_NUMBER -> facts.oldIdNumber() != null;
            case PHONE -> facts.phone() != null && !facts.mayBeCalled();
            case CONTACT_NOTE -> facts.contactNote() != null && !facts.safety().isSafeToReach();
            case SAFETY_REASON -> facts.safety().reason() != null;
            case ETHNICITY -> facts.ethnicityCode() != null;
            case ADDRESS -> !facts.safety().isSafeToVisit() && (facts.addressLine() != null || facts.village() != null);
        };
    }

    /** What may be seen without a reason. */
    @Nullable
    String maskedIn(PersonFacts facts) {
        return switch (this) {
            case NATIONAL_ID ->
                facts.nationalId() == null ? null : facts.nationalId().masked();
            case OLD_ID_NUMBER -> facts.oldIdNumber() == null ? null : "*".repeat(9);
            case PHONE -> facts.phone() == null ? null : facts.phone().masked();
            case CONTACT_NOTE -> facts.contactNote() == null ? null : Display.MASK;
            case SAFETY_REASON -> facts.safety().reason() == null ? null : Display.MASK;
            case ETHNICITY -> facts.ethnicityCode() == null ? null : Display.MASK;
            case ADDRESS -> null;
        };
    }
}
