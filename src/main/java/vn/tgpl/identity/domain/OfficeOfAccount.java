package vn.tgpl.identity.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.shared.OfficeId;

/** At which office an account may stand. */
final class OfficeOfAccount {

    private OfficeOfAccount() {}

    /**
     * Refuses an office that does not exist on the day. Whose office has ended keeps it: accounts do not move by themselves.
     *
     * @param present where the account stands already, null of a new one
     */
    static void check(OfficeView chosen, @Nullable OfficeId present, LocalDate day) {
        if (!chosen.id().equals(present) && !chosen.existsOn(day)) {
            throw new OfficeNotInForce(chosen.name(), day);
        }
    }
}
