package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.shared.TimeOrderedId;

/** Somebody who is not on record yet and is helped in a case, as typed; the id of his record is minted with the form. */
class NewBeneficiaryForm extends JoiningForm {

    @NotNull
    private @Nullable UUID newId;

    @Valid
    private PersonFields person = new PersonFields();

    /** Those on record who may be the same person, as far as they were shown. */
    private List<UUID> shown = new ArrayList<>();

    /** He will be told apart from others that were entered from the same page. */
    void renew() {
        newId = TimeOrderedId.next();
    }

    @Override
    @Nullable
    PersonId onRecord() {
        return null;
    }

    AddBeneficiary command(CaseId caseId) {
        return command(caseId, new PersonId(Objects.requireNonNull(newId)));
    }

    public @Nullable UUID getNewId() {
        return newId;
    }

    public void setNewId(@Nullable UUID newId) {
        this.newId = newId;
    }

    public PersonFields getPerson() {
        return person;
    }

    public void setPerson(PersonFields person) {
        this.person = person;
    }

    public List<UUID> getShown() {
        return shown;
    }

    public void setShown(List<UUID> shown) {
        this.shown = shown;
    }
}
