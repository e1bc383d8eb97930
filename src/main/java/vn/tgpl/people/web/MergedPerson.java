package vn.tgpl.people.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.form.PersonFactWords;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.Parts;
import vn.tgpl.platform.merge.TwoForms;

/** Two who correct one person at once. What is masked in the form stays masked beside what the other one made of it. */
@Component
class MergedPerson {

    private final Merging merging;
    private final EditedPerson edited;
    private final PersonFactWords words;

    MergedPerson(Merging merging, EditedPerson edited, PersonFactWords words) {
        this.merging = merging;
        this.edited = edited;
        this.words = words;
    }

    void begin(EditPersonForm form, PersonView person, Model model) {
        merging.begin(path(person), person.version(), parts(form, person.facts(), null), model);
    }

    /** @param typed with what was left empty as it is on record */
    Optional<String> page(EditPersonForm form, PersonFacts typed, PersonView person, Model model) {
        EditPersonForm stored = new EditPersonForm();
        edited.fill(stored, person.facts(), person.version());
        return merging.page(
                new TwoForms(
                        path(person),
                        "people",
                        person.fullName(),
                        Map.of("version", Long.toString(person.version())),
                        parts(stored, person.facts(), null),
                        parts(form, typed, person.facts())),
                model);
    }

    /** @param kept what is on record, of which masked facts stay where they were left empty; null of what is on record itself */
    private List<Part> parts(EditPersonForm form, PersonFacts facts, @Nullable PersonFacts kept) {
        Parts parts = merging.parts(form)
                .text("people.form.fullName", "fullName")
                .shown("people.form.birth", words.birth(facts), "birth")
                .shown("people.form.sex", words.sex(facts), "sex")
                .shown("people.phoneSafe", words.safety(facts), "phoneSafe")
                .shown("people.addressSafe", words.addressSafety(facts), "addressSafe");
        addPlace(parts, form, facts, kept);
        return addMasked(parts, form, facts, kept).list();
    }

    /** From the province to the house, for what two wrote of it makes no place together; below the commune it may be masked. */
    private void addPlace(Parts parts, EditPersonForm form, PersonFacts facts, @Nullable PersonFacts kept) {
        boolean masked = MaskedFact.ADDRESS.isHiddenIn(facts) || (kept != null && MaskedFact.ADDRESS.isHiddenIn(kept));
        boolean left = masked && kept != null && form.getVillage() == null && form.getAddressLine() == null;
        String reach = Objects.toString(facts.communeCode(), facts.provinceCode()) + "\n";
        parts.masked(
                "people.address",
                left ? reach : reach + facts.village() + "\n" + facts.addressLine(),
                left,
                words.place(facts, masked),
                "provinceCode",
                "communeCode",
                "village",
                "addressLine");
    }

    private static Parts addMasked(Parts parts, EditPersonForm form, PersonFacts facts, @Nullable PersonFacts kept) {
        boolean mine = kept != null;
        boolean hiddenPhone = MaskedFact.PHONE.isHiddenIn(facts) || (kept != null && MaskedFact.PHONE.isHiddenIn(kept));
        boolean hiddenNote =
                MaskedFact.CONTACT_NOTE.isHiddenIn(facts) || (kept != null && MaskedFact.CONTACT_NOTE.isHiddenIn(kept));
        String phone = facts.phone() == null ? "" : facts.phone().display();
        String note = Objects.requireNonNullElse(facts.contactNote(), "");
        return parts.masked(
                        "people.form.phone",
                        mine && hiddenPhone && form.getPhone() == null ? null : phone,
                        hiddenPhone ? MaskedFact.PHONE.maskedIn(facts) : phone,
                        "phone")
                .masked(
                        "people.form.contactNote",
                        mine && hiddenNote && form.getContactNote() == null ? null : note,
                        hiddenNote ? MaskedFact.CONTACT_NOTE.maskedIn(facts) : note,
                        "contactNote")
                .masked(
                        "people.form.safetyReason",
                        mine && form.getSafetyReason() == null && !form.isSafetyReasonDropped()
                                ? null
                                : Objects.requireNonNullElse(facts.safety().reason(), ""),
                        MaskedFact.SAFETY_REASON.maskedIn(facts),
                        "safetyReason",
                        "safetyReasonDropped")
                .masked(
                        "people.form.nationalId",
                        mine && form.getNationalId() == null
                                ? null
                                : facts.nationalId() == null
                                        ? ""
                                        : facts.nationalId().value(),
                        MaskedFact.NATIONAL_ID.maskedIn(facts),
                        "nationalId")
                .masked(
                        "people.form.oldIdNumber",
                        mine && form.getOldIdNumber() == null
                                ? null
                                : Objects.requireNonNullElse(facts.oldIdNumber(), ""),
                        MaskedFact.OLD_ID_NUMBER.maskedIn(facts),
                        "oldIdNumber")
                .masked(
                        "people.form.ethnicity",
                        mine && form.getEthnicityCode() == null
                                ? null
                                : Objects.requireNonNullElse(facts.ethnicityCode(), ""),
                        MaskedFact.ETHNICITY.maskedIn(facts),
                        "ethnicityCode");
    }

    private static String path(PersonView person) {
        return "/people/" + person.id() + "/edit";
    }
}
