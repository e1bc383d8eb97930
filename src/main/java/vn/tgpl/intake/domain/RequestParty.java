package vn.tgpl.intake.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.Party;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.shared.TimeOrderedId;

/** Somebody else in the matter, part of a request. */
@Entity
@Table(schema = "intake", name = "request_party")
class RequestParty {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MatterRole role;

    private String fullName;
    private @Nullable String nationalId;
    private @Nullable Integer birthYear;

    @SuppressWarnings("NullAway.Init")
    protected RequestParty() {}

    @SuppressWarnings("NullAway.Init") // state() assigns the rest
    RequestParty(Party party) {
        this.id = TimeOrderedId.next();
        state(party);
    }

    final void state(Party party) {
        this.role = MatterRole.valueOf(party.role());
        this.fullName = party.fullName();
        this.nationalId = party.nationalId();
        this.birthYear = party.birthYear();
    }

    UUID id() {
        return id;
    }

    Party party() {
        return new Party(role.name(), fullName, nationalId, birthYear);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestParty that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "RequestParty[" + id + "]";
    }
}
