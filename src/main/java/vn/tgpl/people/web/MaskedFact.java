package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.PhoneNumber;

/** Facts that identify or endanger a person and are opened with a reason. */
enum MaskedFact {
    NATIONAL_ID,
    OLD_ID_NUMBER,
    PHONE,
    /** Hidden where a number stands in it, like the number of the person. */
    CONTACT_NOTE,
    /** Why he is not to be called, written to or visited: it may tell what happened. */
    SAFETY_REASON,
    ETHNICITY,
    /** Below the commune, where whoever finds him is a danger. */
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
            case CONTACT_NOTE ->
                !facts.mayBeCalled() && PhoneNumber.findIn(facts.contactNote()).isPresent();
            case SAFETY_REASON -> facts.safety().reason() != null;
            case ETHNICITY -> facts.ethnicityCode() != null;
            case ADDRESS -> !facts.mayBeVisited() && (facts.addressLine() != null || facts.village() != null);
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
            case CONTACT_NOTE -> facts.contactNote() == null ? null : PhoneNumber.maskedIn(facts.contactNote());
            case SAFETY_REASON -> facts.safety().reason() == null ? null : Display.MASK;
            case ETHNICITY -> facts.ethnicityCode() == null ? null : Display.MASK;
            case ADDRESS -> null;
        };
    }
}
