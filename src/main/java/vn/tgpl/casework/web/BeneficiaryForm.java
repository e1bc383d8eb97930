package vn.tgpl.casework.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AddBeneficiary;
import vn.tgpl.people.PersonId;

/** Who else is helped in a case, as chosen; the words only find him. */
class BeneficiaryForm extends JoiningForm {

    @Size(max = 200)
    private @Nullable String words;

    private @Nullable UUID personId;

    @Override
    @Nullable
    PersonId onRecord() {
        return personId == null ? null : new PersonId(personId);
    }

    AddBeneficiary command(CaseId caseId) {
        return command(caseId, new PersonId(Objects.requireNonNull(personId)));
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    public void setPersonId(@Nullable UUID personId) {
        this.personId = personId;
    }
}
