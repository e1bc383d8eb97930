package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.Channel;

/** How the request came in, and who brought it. */
class ReceptionFields extends RequesterFields {

    @NotNull
    private @Nullable Channel channel = Channel.DIRECT;

    @Size(max = 200)
    private @Nullable String notifyingAuthority;

    @PastOrPresent
    private @Nullable LocalDate notifiedOn;

    private @Nullable LocalTime notifiedTime;

    @PastOrPresent
    private @Nullable LocalDate receivedOn;

    private @Nullable LocalTime receivedTime;

    private @Nullable UUID referralId;

    @Size(max = 40)
    private @Nullable String referralCode;

    /** What the code led to; followed anew each time the form is sent, so that a wrong code can be corrected. */
    private @Nullable UUID followed;

    @Size(max = 200)
    private @Nullable String transferredFrom;

    /** Whether all that the channel needs is there. */
    boolean isComplete() {
        if (channel == null) {
            return false;
        }
        return switch (channel) {
            case AUTHORITY -> notifyingAuthority != null && notifiedOn != null;
            case TRANSFER -> transferredFrom != null;
            case REFERRAL -> referralId != null || referralCode != null;
            case DIRECT, POST, ELECTRONIC -> true;
        };
    }

    /** Whether it may have lain there before it was typed; false also where nobody told how it came. */
    boolean mayLieEarlier() {
        return channel != null && channel.mayArriveEarlier();
    }

    void follow(UUID referral) {
        followed = referral;
    }

    /** The referral the form was opened from, or the one its code led to. */
    @Nullable
    UUID referral() {
        return referralId == null ? followed : referralId;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable String getNotifyingAuthority() {
        return notifyingAuthority;
    }

    public void setNotifyingAuthority(@Nullable String notifyingAuthority) {
        this.notifyingAuthority = notifyingAuthority;
    }

    public @Nullable LocalDate getNotifiedOn() {
        return notifiedOn;
    }

    public void setNotifiedOn(@Nullable LocalDate notifiedOn) {
        this.notifiedOn = notifiedOn;
    }

    public @Nullable LocalTime getNotifiedTime() {
        return notifiedTime;
    }

    public void setNotifiedTime(@Nullable LocalTime notifiedTime) {
        this.notifiedTime = notifiedTime;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable LocalTime getReceivedTime() {
        return receivedTime;
    }

    public void setReceivedTime(@Nullable LocalTime receivedTime) {
        this.receivedTime = receivedTime;
    }

    public @Nullable UUID getReferralId() {
        return referralId;
    }

    public void setReferralId(@Nullable UUID referralId) {
        this.referralId = referralId;
    }

    public @Nullable String getReferralCode() {
        return referralCode;
    }

    public void setReferralCode(@Nullable String referralCode) {
        this.referralCode = referralCode;
    }

    public @Nullable String getTransferredFrom() {
        return transferredFrom;
    }

    public void setTransferredFrom(@Nullable String transferredFrom) {
        this.transferredFrom = transferredFrom;
    }
}
