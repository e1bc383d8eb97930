package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.Channel;
import vn.tgpl.platform.web.NameText;

/** How the request came in and who brought it. */
class ReceptionFields {

    @NotNull
    private Channel channel = Channel.DIRECT;

    @Size(max = 200)
    private @Nullable String notifyingAuthority;

    @PastOrPresent
    private @Nullable LocalDate notifiedOn;

    private @Nullable LocalTime notifiedTime;

    @PastOrPresent
    private @Nullable LocalDate receivedOn;

    private @Nullable LocalTime receivedTime;

    private @Nullable UUID referralId;

    @Size(max = 200)
    private @Nullable String transferredFrom;

    @Size(max = 200)
    @NameText
    private @Nullable String requesterName;

    @Size(max = 200)
    private @Nullable String requesterRelation;

    @Size(max = 30)
    private @Nullable String requesterPhone;

    /** Whether all that the channel needs is there. */
    boolean isComplete() {
        return switch (channel) {
            case AUTHORITY -> notifyingAuthority != null && notifiedOn != null;
            case TRANSFER -> transferredFrom != null;
            case DIRECT, POST, ELECTRONIC, REFERRAL -> true;
        };
    }

    @Size(max = 1000)
    private @Nullable String checkNote;

    public @Nullable String getCheckNote() {
        return checkNote;
    }

    public void setCheckNote(@Nullable String checkNote) {
        this.checkNote = checkNote;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
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

    public @Nullable String getTransferredFrom() {
        return transferredFrom;
    }

    public void setTransferredFrom(@Nullable String transferredFrom) {
        this.transferredFrom = transferredFrom;
    }

    public @Nullable String getRequesterName() {
        return requesterName;
    }

    public void setRequesterName(@Nullable String requesterName) {
        this.requesterName = requesterName;
    }

    public @Nullable String getRequesterRelation() {
        return requesterRelation;
    }

    public void setRequesterRelation(@Nullable String requesterRelation) {
        this.requesterRelation = requesterRelation;
    }

    public @Nullable String getRequesterPhone() {
        return requesterPhone;
    }

    public void setRequesterPhone(@Nullable String requesterPhone) {
        this.requesterPhone = requesterPhone;
    }
}
