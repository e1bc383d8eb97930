package vn.tgpl.people.web;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.form.PersonForms;

/** Brings together a person on record and what was typed of him. */
@Component
class EditedPerson {

    private final PersonForms forms;

    EditedPerson(PersonForms forms) {
        this.forms = forms;
    }

    /** Fills the form; masked facts stay out of it. */
    void fill(EditPersonForm form, PersonFacts stored, long version) {
        forms.fill(form, stored);
        form.setVersion(version);
        form.setNationalId(null);
        form.setOldIdNumber(null);
        form.setEthnicityCode(null);
        form.setSafetyReason(null);
        if (MaskedFact.PHONE.isHiddenIn(stored)) {
            form.setPhone(null);
        }
        if (MaskedFact.CONTACT_NOTE.isHiddenIn(stored)) {
            form.setContactNote(null);
        }
        if (MaskedFact.ADDRESS.isHiddenIn(stored)) {
            form.setVillage(null);
            form.setAddressLine(null);
        }
    }

    /**
     * Masked facts that were left empty stay as they are.
     *
     * @param reasonDropped whether the reason why somebody is not safe to reach goes where no other was typed
     */
    PersonFacts merge(PersonFacts typed, boolean reasonDropped, PersonFacts stored) {
        boolean keepsPhone = typed.phone() == null && MaskedFact.PHONE.isHiddenIn(stored);
        boolean keepsNote = typed.contactNote() == null && MaskedFact.CONTACT_NOTE.isHiddenIn(stored);
        boolean keepsAddress = keepsAddress(typed, stored);
        return new PersonFacts(
                typed.fullName(),
                typed.nationalId() == null ? stored.nationalId() : typed.nationalId(),
                typed.oldIdNumber() == null ? stored.oldIdNumber() : typed.oldIdNumber(),
                typed.birth(),
                typed.sex(),
                typed.ethnicityCode() == null ? stored.ethnicityCode() : typed.ethnicityCode(),
                typed.provinceCode(),
                typed.communeCode(),
                keepsAddress && typed.village() == null ? stored.village() : typed.village(),
                keepsAddress && typed.addressLine() == null ? stored.addressLine() : typed.addressLine(),
                keepsPhone ? stored.phone() : typed.phone(),
                reasonDropped ? typed.safety() : safety(typed.safety(), stored.safety()),
                keepsNote ? stored.contactNote() : typed.contactNote());
    }

    private static ContactSafety safety(ContactSafety typed, ContactSafety stored) {
        String reason = typed.reason() == null ? stored.reason() : typed.reason();
        return new ContactSafety(typed.phone(), typed.address(), reason);
    }

    /** Whoever moved to another commune took his old address nowhere. */
    private static boolean keepsAddress(PersonFacts typed, PersonFacts stored) {
        return MaskedFact.ADDRESS.isHiddenIn(stored) && Objects.equals(typed.communeCode(), stored.communeCode());
    }
}
