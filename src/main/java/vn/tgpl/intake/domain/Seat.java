package vn.tgpl.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Set;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.Ownership;

/** Where a request was received: the office, its centre and their province. */
@Embeddable
record Seat(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "office_id"))
        OfficeId office,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
        OfficeId centre,

        @Column(name = "province_code") String province) {

    Ownership with(ActorId receiver) {
        return new Ownership(office, centre, province, Set.of(receiver));
    }
}
