package vn.tgpl.intake.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Vietnam;

/**
 * How, when and by whom a request was received, as it is kept.
 *
 * @param receivedEarlier it came in before it was typed
 */
@Embeddable
record Arrival(
        @Enumerated(EnumType.STRING) Channel channel,
        Instant receivedAt,
        boolean receivedEarlier,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "received_by"))
        ActorId receivedBy,

        @Nullable String notifyingAuthority,
        @Nullable Instant notifiedAt,
        @Nullable UUID referralId,
        @Nullable String transferredFrom) {

    static Arrival of(Reception reception, Receipt receipt) {
        return new Arrival(
                reception.channel(),
                receipt.at(),
                reception.statedAt() != null,
                receipt.by(),
                reception.notifyingAuthority(),
                reception.notifiedAt(),
                reception.referralId(),
                reception.transferredFrom());
    }

    /** The same, announced by a referral; by none where it is null. */
    Arrival referredBy(@Nullable UUID referral) {
        return new Arrival(
                channel,
                receivedAt,
                receivedEarlier,
                receivedBy,
                notifyingAuthority,
                notifiedAt,
                referral,
                transferredFrom);
    }

    /** The same, told of by an authority at that moment. */
    Arrival toldAt(Instant notified) {
        return new Arrival(
                channel,
                receivedAt,
                receivedEarlier,
                receivedBy,
                notifyingAuthority,
                notified,
                referralId,
                transferredFrom);
    }

    /** When an authority told of the request, of which it may be known by its receipt alone; null where none did. */
    @Nullable
    Instant told() {
        return channel == Channel.AUTHORITY ? Objects.requireNonNullElse(notifiedAt, receivedAt) : null;
    }

    /** The day as of which the codes of the request read. */
    LocalDate day() {
        return LocalDate.ofInstant(receivedAt, Vietnam.ZONE);
    }

    /** As it was told on the form. */
    Reception reception() {
        return new Reception(
                channel,
                notifyingAuthority,
                notifiedAt,
                referralId,
                transferredFrom,
                receivedEarlier ? receivedAt : null);
    }

    @Override
    public String toString() {
        return "Arrival[" + channel + "]";
    }
}
