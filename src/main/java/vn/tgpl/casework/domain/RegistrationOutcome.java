package vn.tgpl.casework.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.LegalPeriod;

/** What the procedural authority does with a registration (BLTTHS 2015 Đ78; TTLT 10/2018 Đ12, Đ15). */
public enum RegistrationOutcome {
    REGISTERED,
    REFUSED,
    CANCELLED;

    /** Only what stands registered can be cancelled; nothing follows a refusal or a cancellation. */
    public boolean mayFollow(@Nullable RegistrationOutcome earlier) {
        return this == CANCELLED ? earlier == REGISTERED : earlier == null;
    }

    /** How a registration was lost where that is the ground of a replacement (TTLT 10/2018 Đ6); empty for any other ground. */
    static Optional<RegistrationOutcome> ofGround(String ground) {
        return switch (ground) {
            case "REGISTRATION_REFUSED" -> Optional.of(REFUSED);
            case "REGISTRATION_CANCELLED" -> Optional.of(CANCELLED);
            default -> Optional.empty();
        };
    }

    /** Somebody else has to be found. */
    public boolean endsRegistration() {
        return this != REGISTERED;
    }

    /** Until when a successor has to be appointed; empty where the law sets no period. */
    Optional<LegalPeriod> replacementOf(Capacity capacity) {
        return switch (this) {
            case REGISTERED -> Optional.empty();
            // TTLT 10/2018 Đ6 k1
            case REFUSED ->
                Optional.of(
                        capacity == Capacity.DEFENDER
                                ? LegalPeriod.REPLACE_REFUSED_DEFENDER
                                : LegalPeriod.REPLACE_REFUSED_PROTECTOR);
            // TTLT 10/2018 Đ6 k2 speaks of defenders alone
            case CANCELLED ->
                capacity == Capacity.DEFENDER ? Optional.of(LegalPeriod.REPLACE_CANCELLED_DEFENDER) : Optional.empty();
        };
    }
}
