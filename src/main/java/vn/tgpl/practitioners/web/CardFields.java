package vn.tgpl.practitioners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.practitioners.domain.Card;
import vn.tgpl.practitioners.domain.CardWithdrawal;

/** A card as typed, and what is known of its withdrawal: everything or nothing. */
class CardFields {

    @NotBlank
    @Size(max = 40)
    private @Nullable String number;

    @NotNull
    @PastOrPresent
    private @Nullable LocalDate issuedOn;

    private @Nullable LocalDate validTo;

    private @Nullable LocalDate withdrawnOn;

    @Size(max = 60)
    private @Nullable String decision;

    @Size(max = 500)
    private @Nullable String reason;

    static CardFields of(Card card) {
        CardFields fields = new CardFields();
        fields.number = card.number();
        fields.issuedOn = card.issuedOn();
        fields.validTo = card.validTo();
        CardWithdrawal withdrawal = card.withdrawal();
        if (withdrawal != null) {
            fields.withdrawnOn = withdrawal.on();
            fields.decision = withdrawal.decision();
            fields.reason = withdrawal.reason();
        }
        return fields;
    }

    /** The day may lie ahead: a decision often takes effect later than it is signed. */
    void check(Errors errors) {
        if (withdrawnOn != null && issuedOn != null && withdrawnOn.isBefore(issuedOn)) {
            errors.rejectValue("card.withdrawnOn", "practitioners.form.withdrawnOn.beforeIssue");
        }
        if (validTo != null && issuedOn != null && validTo.isBefore(issuedOn)) {
            errors.rejectValue("card.validTo", "validation.dateOrder");
        }
        if (withdrawnOn == null && decision == null && reason == null) {
            return;
        }
        require("withdrawnOn", withdrawnOn, errors);
        require("decision", decision, errors);
        require("reason", reason, errors);
    }

    private static void require(String field, @Nullable Object value, Errors errors) {
        if (value == null && !errors.hasFieldErrors("card." + field)) {
            errors.rejectValue("card." + field, "validation.required");
        }
    }

    Card card() {
        return new Card(
                Objects.requireNonNull(number),
                Objects.requireNonNull(issuedOn),
                validTo,
                withdrawnOn == null
                        ? null
                        : new CardWithdrawal(
                                withdrawnOn, Objects.requireNonNull(decision), Objects.requireNonNull(reason)));
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(@Nullable LocalDate validTo) {
        this.validTo = validTo;
    }

    public @Nullable LocalDate getWithdrawnOn() {
        return withdrawnOn;
    }

    public void setWithdrawnOn(@Nullable LocalDate withdrawnOn) {
        this.withdrawnOn = withdrawnOn;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
