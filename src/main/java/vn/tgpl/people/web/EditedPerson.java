package vn.tgpl.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.PhoneNumber;

/** Brings together a person on record and what was typed of him. */
@Component
class EditedPerson {

    private final PersonForms forms;
    private final Catalogue catalogue;
    private final MessageSource messages;

    EditedPerson(PersonForms forms, Catalogue catalogue, MessageSource messages) {
        this.forms = forms;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** Fills the form; masked facts stay out of it. */
    void fill(EditPersonForm form, PersonFacts stored, long version) {
        forms.fill(form, stored);
        form.setVersion(version);
        form.setNationalId(null);
        form.setOldIdNumber(null);
        form.setEthnicityCode(null);
        if (MaskedFact.PHONE.isHiddenIn(stored)) {
            form.setPhone(null);
        }
    }

    /** Masked facts that were left empty stay as they are. */
    PersonFacts merge(PersonFacts typed, PersonFacts stored) {
        boolean keepsPhone = typed.phone() == null && MaskedFact.PHONE.isHiddenIn(stored);
        return new PersonFacts(
                typed.fullName(),
                typed.nationalId() == null ? stored.nationalId() : typed.nationalId(),
                typed.oldIdNumber() == null ? stored.oldIdNumber() : typed.oldIdNumber(),
                typed.birth(),
                typed.sex(),
                typed.ethnicityCode() == null ? stored.ethnicityCode() : typed.ethnicityCode(),
                typed.communeCode(),
                typed.addressLine(),
                keepsPhone ? stored.phone() : typed.phone(),
                typed.phoneSafe(),
                typed.contactNote());
    }

    /** What is stored now and differs from what was typed; saving once more overwrites it knowingly. */
    List<Difference> differences(PersonFacts stored, PersonFacts typed, Locale locale) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "people.form.fullName", stored.fullName(), typed.fullName(), locale);
        add(differences, "people.form.birth", birth(stored), birth(typed), locale);
        add(differences, "people.form.sex", sex(stored, locale), sex(typed, locale), locale);
        add(differences, "people.form.commune", commune(stored), commune(typed), locale);
        add(differences, "people.form.addressLine", stored.addressLine(), typed.addressLine(), locale);
        add(differences, "people.form.contactNote", stored.contactNote(), typed.contactNote(), locale);
        add(differences, "people.phoneSafe", safety(stored, locale), safety(typed, locale), locale);
        if (!Objects.equals(stored.phone(), typed.phone())) {
            PhoneNumber phone = stored.phone();
            add(differences, "people.form.phone", phone == null ? null : phone.masked(), "", locale);
        }
        if (!Objects.equals(stored.nationalId(), typed.nationalId())) {
            add(differences, "people.form.nationalId", MaskedFact.NATIONAL_ID.maskedIn(stored), "", locale);
        }
        return differences;
    }

    private void add(
            List<Difference> differences, String key, @Nullable String stored, @Nullable String typed, Locale locale) {
        if (!Objects.requireNonNullElse(stored, "").equals(Objects.requireNonNullElse(typed, ""))) {
            String shown = stored == null ? messages.getMessage("common.none", null, locale) : stored;
            differences.add(new Difference(messages.getMessage(key, null, locale), shown));
        }
    }

    private static @Nullable String birth(PersonFacts facts) {
        BirthDate birth = facts.birth();
        return birth == null ? null : birth.display();
    }

    private @Nullable String commune(PersonFacts facts) {
        return facts.communeCode() == null ? null : catalogue.communeName(facts.communeCode());
    }

    private @Nullable String sex(PersonFacts facts, Locale locale) {
        return facts.sex() == null ? null : messages.getMessage("people.sex." + facts.sex(), null, locale);
    }

    private String safety(PersonFacts facts, Locale locale) {
        return messages.getMessage(facts.phoneSafe() ? "people.phoneSafe.yes" : "people.phoneSafe.no", null, locale);
    }
}
