package vn.tgpl.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.people.ConsentGiven;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.RecordConsent;
import vn.tgpl.platform.web.Drafted;

/** What somebody consented to, as typed. */
@Drafted
class ConsentForm {

    @NotNull
    private @Nullable UUID consentId;

    @NotBlank
    @Size(max = 300)
    private @Nullable String recipient;

    @NotBlank
    @Size(max = 1000)
    private @Nullable String told;

    @NotBlank
    @Size(max = 500)
    private @Nullable String purpose;

    @NotNull
    private @Nullable ConsentGiven given;

    @Size(max = 200)
    private @Nullable String witness;

    @NotNull
    @PastOrPresent
    private @Nullable LocalDate givenOn;

    private @Nullable LocalDate until;

    void check(Errors errors) {
        if (given != null && given.needsWitness() && witness == null) {
            errors.rejectValue("witness", "people.consent.witness.missing");
        }
        if (givenOn != null && until != null && until.isBefore(givenOn)) {
            errors.rejectValue("until", "people.consent.until.beforeGiven");
        }
    }

    /** Of a form that was checked. */
    RecordConsent command(PersonId person) {
        return new RecordConsent(
                Objects.requireNonNull(consentId),
                person,
                Objects.requireNonNull(recipient),
                Objects.requireNonNull(told),
                Objects.requireNonNull(purpose),
                Objects.requireNonNull(given),
                witness,
                Objects.requireNonNull(givenOn),
                until);
    }

    public @Nullable UUID getConsentId() {
        return consentId;
    }

    public void setConsentId(@Nullable UUID consentId) {
        this.consentId = consentId;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getTold() {
        return told;
    }

    public void setTold(@Nullable String told) {
        this.told = told;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable ConsentGiven getGiven() {
        return given;
    }

    public void setGiven(@Nullable ConsentGiven given) {
        this.given = given;
    }

    public @Nullable String getWitness() {
        return witness;
    }

    public void setWitness(@Nullable String witness) {
        this.witness = witness;
    }

    public @Nullable LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(@Nullable LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
