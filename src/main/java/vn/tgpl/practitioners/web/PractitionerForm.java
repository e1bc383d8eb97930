package vn.tgpl.practitioners.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.tgpl.platform.web.Drafted;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.EditedPractitioner;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;

/** What is typed about a practitioner. */
@Drafted(namedBy = "fullName")
class PractitionerForm {

    private long version;

    @NotNull
    private @Nullable PractitionerKind kind;

    @NotNull
    private @Nullable UUID officeId;

    @Valid
    private PersonalFields person = new PersonalFields();

    @Valid
    private CardFields card = new CardFields();

    private TermFields contract = new TermFields();

    private TermFields suspension = new TermFields();

    @Size(max = 200)
    private @Nullable String languages;

    private @Nullable UUID accountId;

    static PractitionerForm of(EditedPractitioner edited) {
        PractitionerForm form = new PractitionerForm();
        PractitionerDetails details = edited.details();
        form.version = edited.version();
        form.kind = details.kind();
        form.officeId = details.office().value();
        form.person = PersonalFields.of(details.person());
        form.card = CardFields.of(details.card());
        form.contract = TermFields.of(details.contract());
        form.suspension = TermFields.of(details.suspension());
        form.languages = details.languages();
        form.accountId = details.account() == null ? null : details.account().value();
        return form;
    }

    /** What no single field can tell. */
    void check(LocalDate today, Errors errors) {
        person.check(today, errors);
        card.check(errors);
        if (kind != null
                && kind.needsContract()
                && contract.getFrom() == null
                && !errors.hasFieldErrors("contract.from")) {
            errors.rejectValue("contract.from", "practitioners.form.contract.needed");
        }
        if (kind != null && kind.needsExperience()) {
            person.requireExperience(errors);
        }
        contract.check("contract", errors);
        suspension.check("suspension", errors);
    }

    PractitionerDetails details(LocalDate today) {
        return new PractitionerDetails(
                Objects.requireNonNull(kind),
                new OfficeId(Objects.requireNonNull(officeId)),
                person.details(today),
                card.card(),
                contract.range(),
                suspension.range(),
                languages,
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

    public PersonalFields getPerson() {
        return person;
    }

    public void setPerson(PersonalFields person) {
        this.person = person;
    }

    public CardFields getCard() {
        return card;
    }

    public void setCard(CardFields card) {
        this.card = card;
    }

    public TermFields getContract() {
        return contract;
    }

    public void setContract(TermFields contract) {
        this.contract = contract;
    }

    public TermFields getSuspension() {
        return suspension;
    }

    public void setSuspension(TermFields suspension) {
        this.suspension = suspension;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }

    public @Nullable UUID getAccountId() {
        return accountId;
    }

    public void setAccountId(@Nullable UUID accountId) {
        this.accountId = accountId;
    }
}
