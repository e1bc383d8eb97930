package vn.tgpl.people.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.FieldChanges;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/**
 * Writes down who put somebody on record, and what an edit changed. The journal is never erased, so that numbers, addresses and what was
 * typed freely stand there masked.
 */
@Component
class PersonTrail {

    private final Journal journal;

    PersonTrail(Journal journal) {
        this.journal = journal;
    }

    void registered(PersonId person, Actor actor) {
        journal.record(actor, "people.register", "person", person.toString(), null);
    }

    void edited(PersonId person, PersonFacts before, PersonFacts now, Actor actor) {
        journal.record(
                actor,
                "people.edit",
                "person",
                person.toString(),
                changes(before, now).written());
    }

    private static FieldChanges changes(PersonFacts before, PersonFacts now) {
        return new FieldChanges()
                .compare("fullName", before.fullName(), now.fullName())
                .compareMasked("nationalId", value(before.nationalId()), value(now.nationalId()), PersonTrail::number)
                .compareMasked("oldIdNumber", before.oldIdNumber(), now.oldIdNumber(), PersonTrail::nothing)
                .compare("birth", display(before.birth()), display(now.birth()))
                .compare("sex", before.sex(), now.sex())
                .compare("ethnicity", before.ethnicityCode(), now.ethnicityCode())
                .compare("province", before.provinceCode(), now.provinceCode())
                .compare("commune", before.communeCode(), now.communeCode())
                .compareMasked("village", before.village(), now.village(), PersonTrail::nothing)
                .compareMasked("addressLine", before.addressLine(), now.addressLine(), PersonTrail::nothing)
                .compareMasked("phone", value(before.phone()), value(now.phone()), PersonTrail::phone)
                .compare("phoneSafe", before.safety().phone(), now.safety().phone())
                .compare("addressSafe", before.safety().address(), now.safety().address())
                .compareMasked(
                        "safetyReason", before.safety().reason(), now.safety().reason(), PersonTrail::nothing)
                .compareMasked("contactNote", before.contactNote(), now.contactNote(), PersonTrail::nothing);
    }

    private static String number(String value) {
        return new NationalId(value).masked();
    }

    private static String phone(String value) {
        return new PhoneNumber(value).masked();
    }

    private static String nothing(String value) {
        return value.isEmpty() ? value : Display.MASK;
    }

    private static @Nullable String value(@Nullable NationalId number) {
        return number == null ? null : number.value();
    }

    private static @Nullable String value(@Nullable PhoneNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable String display(@Nullable BirthDate birth) {
        return birth == null ? null : birth.display();
    }
}
