package vn.tgpl.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Set;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;

/** Which office keeps the case. */
@Embeddable
record Seat(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "office_id"))
        OfficeId office,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
        OfficeId centre,

        String provinceCode) {

    Ownership with(Set<ActorId> members) {
        return new Ownership(office, centre, provinceCode, members);
    }
}
