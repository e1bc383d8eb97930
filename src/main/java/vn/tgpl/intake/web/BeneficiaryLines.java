package vn.tgpl.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.SensitiveFact;
import vn.tgpl.people.Sight;
import vn.tgpl.people.form.SafetyMarks;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.PhoneNumber;

/** What is known of the beneficiary of a request; what identifies or endangers him is open to whoever works on it. */
@Component
class BeneficiaryLines {

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final SafetyMarks marks;

    BeneficiaryLines(Catalogue catalogue, MessageSource messages, SafetyMarks marks) {
        this.marks = marks;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    List<Fact> of(PersonFacts person, Sight sight, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("people.form.fullName", person.fullName(), locale));
        facts.add(fact("people.form.birth", birth(person, sight), locale));
        facts.add(fact(
                "people.form.sex", person.sex() == null ? null : text("people.sex." + person.sex(), locale), locale));
        facts.add(fact("people.form.nationalId", number(person, sight), locale));
        // a province alone is no commune
        facts.add(fact(
                person.communeCode() == null ? "people.form.province" : "people.form.commune",
                catalogue.residence(person.communeCode(), person.provinceCode()),
                locale));
        if (person.village() != null) {
            facts.add(address("people.form.village", person.village(), person, sight, locale));
        }
        if (person.addressLine() != null) {
            facts.add(address("people.form.addressLine", person.addressLine(), person, sight, locale));
        }
        facts.add(fact("people.form.phone", phone(person, sight), locale)
                .unprintedIf(!person.mayBeCalled() && sight.shows(SensitiveFact.PHONE)));
        facts.add(fact("people.form.contactNote", note(person, sight), locale)
                .unprintedIf(!person.safety().mayBeReached()));
        String reason = person.safety().reason();
        if (reason != null) {
            facts.add(fact(
                            "people.form.safetyReason",
                            sight.shows(SensitiveFact.CONTACT_NOTE) ? reason : Display.MASK,
                            locale)
                    .unprintedIf(true));
        }
        return facts;
    }

    private static @Nullable String birth(PersonFacts person, Sight sight) {
        BirthDate birth = person.birth();
        if (birth == null) {
            return null;
        }
        return sight.shows(SensitiveFact.CHILD) ? birth.display() : Display.MASK;
    }

    /** Masked, or marked where nobody should write or come; what is marked does not leave on paper. */
    private Fact address(String key, String part, PersonFacts person, Sight sight, Locale locale) {
        return sight.shows(SensitiveFact.ADDRESS)
                ? fact(key, marks.address(part, person.safety()), locale).unprintedIf(!person.mayBeVisited())
                : fact(key, Display.MASK, locale);
    }

    private static @Nullable String number(PersonFacts person, Sight sight) {
        NationalId number = person.nationalId();
        if (number == null) {
            return null;
        }
        return sight.shows(SensitiveFact.ID_NUMBER) ? number.value() : number.masked();
    }

    /** The team sees a number that must not be called, and that it must not be. */
    private @Nullable String phone(PersonFacts person, Sight sight) {
        PhoneNumber phone = person.phone();
        if (phone == null) {
            return null;
        }
        return person.mayBeCalled() || sight.shows(SensitiveFact.PHONE)
                ? marks.phone(phone.display(), person.safety())
                : phone.masked();
    }

    /** It may tell a number, a place or a person. */
    private static @Nullable String note(PersonFacts person, Sight sight) {
        String note = person.contactNote();
        return note == null
                        || sight.shows(SensitiveFact.CONTACT_NOTE)
                        || person.safety().isSafeToReach()
                ? note
                : Display.MASK;
    }

    private Fact fact(String key, @Nullable String value, Locale locale) {
        return new Fact(text(key, locale), value);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
