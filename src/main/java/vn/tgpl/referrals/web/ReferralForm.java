package vn.tgpl.referrals.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.Drafted;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.referrals.ReferralId;
import vn.tgpl.referrals.domain.SendReferral;
import vn.tgpl.shared.OfficeId;

/** The five facts about a citizen, and the centre where a province has several. */
@Drafted(namedBy = "fullName")
class ReferralForm {

    /** Made when the form is opened, so that sending it twice makes one referral. */
    private UUID id = ReferralId.next().value();

    @NotBlank
    @Size(max = 200)
    @NameText
    private @Nullable String fullName;

    @NotBlank
    @Size(max = 300)
    private @Nullable String contact;

    @NotBlank
    @Size(max = 200)
    private @Nullable String personStatus;

    @NotBlank
    @Size(max = 500)
    private @Nullable String matter;

    @NotBlank
    @Size(max = 300)
    private @Nullable String paperSeen;

    private @Nullable UUID centreId;

    /** Sent although the office sent the person before. */
    private boolean anew;

    /** Makes it another form with the same content. */
    void renew() {
        id = ReferralId.next().value();
    }

    /** To be called when the form holds no error. */
    SendReferral toCommand() {
        return new SendReferral(
                new ReferralId(id),
                filled(fullName),
                filled(contact),
                filled(personStatus),
                filled(matter),
                filled(paperSeen),
                centreId == null ? null : new OfficeId(centreId),
                anew);
    }

    private static <T> T filled(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The form has not been checked");
        }
        return value;
    }

    public boolean isAnew() {
        return anew;
    }

    public void setAnew(boolean anew) {
        this.anew = anew;
    }

    public UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id == null ? this.id : id;
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getContact() {
        return contact;
    }

    public void setContact(@Nullable String contact) {
        this.contact = contact;
    }

    public @Nullable String getPersonStatus() {
        return personStatus;
    }

    public void setPersonStatus(@Nullable String personStatus) {
        this.personStatus = personStatus;
    }

    public @Nullable String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter;
    }

    public @Nullable String getPaperSeen() {
        return paperSeen;
    }

    public void setPaperSeen(@Nullable String paperSeen) {
        this.paperSeen = paperSeen;
    }

    public @Nullable UUID getCentreId() {
        return centreId;
    }

    public void setCentreId(@Nullable UUID centreId) {
        this.centreId = centreId;
    }
}
