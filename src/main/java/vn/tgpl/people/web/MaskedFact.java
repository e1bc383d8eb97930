package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.people.PersonFacts;

/** Facts that identify or endanger a person and are opened with a reason. */
enum MaskedFact {
    NATIONAL_ID,
    OLD_ID_NUMBER,
    PHONE,
    ETHNICITY;

    /** Whether the fact is known and hidden. */
    boolean isHiddenIn(PersonFacts facts) {
        return switch (this) {
            case NATIONAL_ID -> facts.nationalId() != null;
            case OLD_ID_NUMBER -> facts.oldIdNumber() != null;
            case PHONE -> facts.phone() != null && !facts.mayBeCalled();
            case ETHNICITY -> facts.ethnicityCode() != null;
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
            case ETHNICITY -> facts.ethnicityCode() == null ? null : "*".repeat(6);
        };
    }
}
