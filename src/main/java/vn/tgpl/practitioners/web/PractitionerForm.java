package vn.tgpl.practitioners.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
@Drafted(namedBy = "person.fullName")
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

    private List<TermFields> contracts = new ArrayList<>();

    private List<TermFields> suspensions = new ArrayList<>();

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
        form.contracts = TermRows.of(details.contracts());
        form.suspensions = TermRows.of(details.suspensions());
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
                && !kind.isBoundAfterCard()
                && contracts.stream().allMatch(TermFields::isEmpty)
                && !errors.hasFieldErrors("contracts*")) {
            errors.rejectValue("contracts[0].from", "practitioners.form.contract.needed");
        }
        if (kind != null && kind.needsExperience()) {
            person.requireExperience(errors);
        }
        TermRows.check("contracts", contracts, errors);
        TermRows.check("suspensions", suspensions, errors);
    }

    /** Puts contracts and suspensions in the order in which they are stored, so that a refusal finds its row. */
    void sort() {
        TermRows.sort(contracts);
        TermRows.sort(suspensions);
    }

    /** Leaves room for one more contract and one more suspension. */
    void offerRows() {
        TermRows.offerOne(contracts);
        TermRows.offerOne(suspensions);
    }

    PractitionerDetails details(LocalDate today) {
        return new PractitionerDetails(
                Objects.requireNonNull(kind),
                new OfficeId(Objects.requireNonNull(officeId)),
                person.details(today),
                card.card(),
                TermRows.terms(contracts),
                TermRows.terms(suspensions),
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

    public List<TermFields> getContracts() {
        return contracts;
    }

    public void setContracts(List<TermFields> contracts) {
        this.contracts = contracts;
    }

    public List<TermFields> getSuspensions() {
        return suspensions;
    }

    public void setSuspensions(List<TermFields> suspensions) {
        this.suspensions = suspensions;
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
