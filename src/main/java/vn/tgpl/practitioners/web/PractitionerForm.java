package vn.tgpl.practitioners.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.platform.web.NameText;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.PhoneNumber;
import vn.tgpl.shared.Sex;

/** What is typed about a practitioner. */
class PractitionerForm {

    private long version;

    @NotNull
    private @Nullable PractitionerKind kind;

    @NotNull
    private @Nullable UUID officeId;

    @NotBlank
    @Size(max = 120)
    @NameText
    private @Nullable String fullName;

    private @Nullable Sex sex;

    @NotBlank
    @Size(max = 40)
    private @Nullable String cardNumber;

    @NotNull
    @PastOrPresent
    private @Nullable LocalDate cardIssuedOn;

    private @Nullable LocalDate contractFrom;
    private @Nullable LocalDate contractTo;
    private @Nullable LocalDate suspendedFrom;
    private @Nullable LocalDate suspendedTo;

    @Size(max = 200)
    private @Nullable String languages;

    private @Nullable String phone;
    private @Nullable UUID accountId;

    static PractitionerForm of(EditedPractitioner edited) {
        PractitionerForm form = new PractitionerForm();
        PractitionerDetails details = edited.details();
        form.version = edited.version();
        form.kind = details.kind();
        form.officeId = details.office().value();
        form.fullName = details.fullName();
        form.sex = details.sex();
        form.cardNumber = details.cardNumber();
        form.cardIssuedOn = details.cardIssuedOn();
        form.contractFrom =
                details.contract() == null ? null : details.contract().from();
        form.contractTo = details.contract() == null ? null : details.contract().to();
        form.suspendedFrom =
                details.suspension() == null ? null : details.suspension().from();
        form.suspendedTo =
                details.suspension() == null ? null : details.suspension().to();
        form.languages = details.languages();
        form.phone = details.phone() == null ? null : details.phone().value();
        form.accountId = details.account() == null ? null : details.account().value();
        return form;
    }

    /** What no single field can tell. */
    void check(Errors errors) {
        if (phone != null && PhoneNumber.parse(phone).isEmpty()) {
            errors.rejectValue("phone", "practitioners.form.phone.wrong");
        }
        if (kind != null && kind.needsContract() && contractFrom == null && !errors.hasFieldErrors("contractFrom")) {
            errors.rejectValue("contractFrom", "practitioners.form.contract.needed");
        }
        checkRange(contractFrom, contractTo, "contract", errors);
        checkRange(suspendedFrom, suspendedTo, "suspended", errors);
    }

    private static void checkRange(@Nullable LocalDate from, @Nullable LocalDate to, String name, Errors errors) {
        if (from != null && to != null && to.isBefore(from)) {
            errors.rejectValue(name + "To", "validation.dateOrder");
        }
        if (from == null && to != null && !errors.hasFieldErrors(name + "From")) {
            errors.rejectValue(name + "From", "validation.required");
        }
    }

    PractitionerDetails details() {
        return new PractitionerDetails(
                Objects.requireNonNull(kind),
                new OfficeId(Objects.requireNonNull(officeId)),
                Objects.requireNonNull(fullName),
                sex,
                Objects.requireNonNull(cardNumber),
                Objects.requireNonNull(cardIssuedOn),
                contractFrom == null ? null : new DateRange(contractFrom, contractTo),
                suspendedFrom == null ? null : new DateRange(suspendedFrom, suspendedTo),
                languages,
                PhoneNumber.parse(phone).orElse(null),
                accountId == null ? null : new ActorId(accountId));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable PractitionerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PractitionerKind kind) {
        this.kind = kind;
    }

    public @Nullable UUID getOfficeId() {
        return officeId;
    }

    public void setOfficeId(@Nullable UUID officeId) {
        this.officeId = officeId;
    }

    public @Nullable String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String fullName) {
        this.fullName = fullName;
    }

    public @Nullable Sex getSex() {
        return sex;
    }

    public void setSex(@Nullable Sex sex) {
        this.sex = sex;
    }

    public @Nullable String getCardNumber() {
        return cardNumber;
    }

    public void setCardNumber(@Nullable String cardNumber) {
        this.cardNumber = cardNumber;
    }

    public @Nullable LocalDate getCardIssuedOn() {
        return cardIssuedOn;
    }

    public void setCardIssuedOn(@Nullable LocalDate cardIssuedOn) {
        this.cardIssuedOn = cardIssuedOn;
    }

    public @Nullable LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(@Nullable LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }

    public @Nullable LocalDate getContractTo() {
        return contractTo;
    }

    public void setContractTo(@Nullable LocalDate contractTo) {
        this.contractTo = contractTo;
    }

    public @Nullable LocalDate getSuspendedFrom() {
        return suspendedFrom;
    }

    public void setSuspendedFrom(@Nullable LocalDate suspendedFrom) {
        this.suspendedFrom = suspendedFrom;
    }

    public @Nullable LocalDate getSuspendedTo() {
        return suspendedTo;
    }

    public void setSuspendedTo(@Nullable LocalDate suspendedTo) {
        this.suspendedTo = suspendedTo;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable UUID getAccountId() {
        return accountId;
    }

    public void setAccountId(@Nullable UUID accountId) {
        this.accountId = accountId;
    }
}
