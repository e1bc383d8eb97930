package vn.tgpl.practitioners.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** What is entered about a practitioner. */
public record PractitionerDetails(
        PractitionerKind kind,
        OfficeId office,
        PersonalDetails person,
        Card card,
        Terms contracts,
        Terms suspensions,
        @Nullable String languages,
        @Nullable ActorId account) {

    /** Whether his kind, the days of his card and his contracts are the same. */
    boolean isEngagedAs(PractitionerDetails other) {
        return kind == other.kind
                && contracts.equals(other.contracts)
                && card.issuedOn().equals(other.card.issuedOn())
                && Objects.equals(card.validTo(), other.card.validTo())
                && Objects.equals(card.withdrawal(), other.card.withdrawal());
    }

    @Override
    public String toString() {
        return "PractitionerDetails[" + kind + "]";
    }
}
