package vn.tgpl.referrals.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** Who sent a referral, when, and to which centre. */
@Embeddable
record Route(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "sender_office_id"))
        OfficeId senderOffice,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "sent_by"))
        ActorId sentBy,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "centre_id"))
        OfficeId centre,

        String provinceCode,
        Instant sentAt) {

    static Route of(OfficeId from, ActorId by, Destination to, Instant at) {
        return new Route(from, by, to.centre(), to.provinceCode(), at);
    }
}
