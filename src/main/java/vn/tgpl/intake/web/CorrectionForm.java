package vn.tgpl.intake.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.NoticeTime;
import vn.tgpl.intake.Party;
import vn.tgpl.intake.domain.Claims;
import vn.tgpl.intake.domain.PartyNow;
import vn.tgpl.intake.domain.RequestContent;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyFields;
import vn.tgpl.platform.web.Drafted;

/** The form of a correction; it knows of which version of the request it was made. */
@Drafted
class CorrectionForm extends MatterForm {

    private @Nullable Long version;

    /** Null when the form does not say so. */
    private @Nullable Instant openedAt;

    /** Of the place of which the form says something, as it stood when it was opened; null where it does not tell. */
    @Size(max = 100)
    private @Nullable String placeMark;

    private @Nullable LocalDate notifiedOn;

    private @Nullable LocalTime notifiedTime;

    @Valid
    private RequesterFields reception = new RequesterFields();

    private List<@Valid PartyFields> parties = new ArrayList<>();

    /** @param claims as far as they still count */
    static CorrectionForm of(WrittenRequest request, Claims claims, Instant now) {
        CorrectionForm form = new CorrectionForm();
        form.see(request, now);
        RequestContent content = request.content();
        form.fill(claims);
        form.fill(content.matter());
        form.fillPapers(content.papers());
        if (content.requester() != null) {
            form.reception.fill(content.requester());
        }
        if (request.notifiedAt() != null) {
            form.notifiedOn = NoticeTime.day(request.notifiedAt());
            form.notifiedTime = NoticeTime.hour(request.notifiedAt());
        }
        content.parties().forEach(party -> form.parties.add(fields(party)));
        form.growParties();
        return form;
    }

    /** From now on the form is one of the request as it is. */
    void see(WrittenRequest request, Instant now) {
        version = request.version();
        openedAt = now;
    }

    /** Adds an empty row. */
    void growParties() {
        parties.add(new PartyFields());
    }

    private static PartyFields fields(PartyNow now) {
        Party party = now.party();
        return PartyFields.onRecord(
                Objects.requireNonNull(now.id()),
                MatterRole.valueOf(party.role()),
                party.fullName(),
                party.birthYear());
    }

    /**
     * When an authority told of the request; null where no day is typed. What is typed as it is shown says what is on record, to
     * the second.
     */
    @Nullable
    Instant notifiedAt(@Nullable Instant stored) {
        if (notifiedOn == null) {
            return null;
        }
        Instant typed = NoticeTime.of(notifiedOn, notifiedTime);
        return stored != null
                        && notifiedOn.equals(NoticeTime.day(stored))
                        && Objects.equals(notifiedTime, NoticeTime.hour(stored))
                ? stored
                : typed;
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

    public RequesterFields getReception() {
        return reception;
    }

    public void setReception(RequesterFields reception) {
        this.reception = reception;
    }

    public List<PartyFields> getParties() {
        return parties;
    }

    public void setParties(List<PartyFields> parties) {
        this.parties = parties;
    }

    public @Nullable Instant getOpenedAt() {
        return openedAt;
    }

    public void setOpenedAt(@Nullable Instant openedAt) {
        this.openedAt = openedAt;
    }

    /** Whether it says anything of where the beneficiary resides. */
    boolean saysOfPlace() {
        return isVillageNotListed() || getAreaShownBy() != null;
    }

    public @Nullable String getPlaceMark() {
        return placeMark;
    }

    public void setPlaceMark(@Nullable String placeMark) {
        this.placeMark = placeMark;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
