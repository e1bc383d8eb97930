package vn.tgpl.people.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.PhoneNumber;

/** Tells what a stale form of a person would overwrite; saving once more does so knowingly. */
@Component
public class PersonDifferences {

    private final Catalogue catalogue;
    private final MessageSource messages;

    PersonDifferences(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    public List<Difference> between(PersonFacts stored, PersonFacts typed) {
        Differences differences = new Differences(messages)
                .compare("people.form.fullName", stored.fullName(), typed.fullName())
                .compare("people.form.birth", birth(stored), birth(typed))
                .compare("people.form.sex", sex(stored), sex(typed))
                .compare("people.form.commune", commune(stored), commune(typed))
                .compare("people.phoneSafe", safety(stored), safety(typed));
        addAddress(differences, stored, typed);
        addMasked(differences, stored, typed);
        return differences.list();
    }

    /** Of somebody to whom a call is a danger it stands masked, as on his page. */
    private static void addAddress(Differences differences, PersonFacts stored, PersonFacts typed) {
        if (stored.mayBeVisited()) {
            differences
                    .compare("people.form.village", stored.village(), typed.village())
                    .compare("people.form.addressLine", stored.addressLine(), typed.addressLine());
        } else if (!Objects.equals(stored.village(), typed.village())
                || !Objects.equals(stored.addressLine(), typed.addressLine())) {
            differences.add("people.form.addressLine", Display.MASK);
        }
    }

    private void addMasked(Differences differences, PersonFacts stored, PersonFacts typed) {
        if (!Objects.equals(stored.phone(), typed.phone())) {
            differences.add(
                    "people.form.phone",
                    stored.phone() == null ? null : stored.phone().masked());
        }
        if (!Objects.equals(stored.contactNote(), typed.contactNote())) {
            differences.add("people.form.contactNote", note(stored));
        }
        if (!Objects.equals(stored.nationalId(), typed.nationalId())) {
            differences.add(
                    "people.form.nationalId",
                    stored.nationalId() == null ? null : stored.nationalId().masked());
        }
        if (!Objects.equals(stored.oldIdNumber(), typed.oldIdNumber())) {
            differences.add("people.form.oldIdNumber", stored.oldIdNumber() == null ? null : "*".repeat(9));
        }
        if (!Objects.equals(stored.ethnicityCode(), typed.ethnicityCode())) {
            differences.add("people.form.ethnicity", stored.ethnicityCode() == null ? null : Display.MASK);
        }
    }

    /** A number in it is masked like that of the person. */
    private static @Nullable String note(PersonFacts facts) {
        String note = facts.contactNote();
        return note == null || facts.mayBeCalled() ? note : PhoneNumber.maskedIn(note);
    }

    private static @Nullable String birth(PersonFacts facts) {
        BirthDate birth = facts.birth();
        return birth == null ? null : birth.display();
    }

    private @Nullable String commune(PersonFacts facts) {
        if (facts.communeCode() != null) {
            return catalogue.communeName(facts.communeCode());
        }
        return facts.provinceCode() == null ? null : catalogue.provinceName(facts.provinceCode());
    }

    private @Nullable String sex(PersonFacts facts) {
        return facts.sex() == null ? null : text("people.sex." + facts.sex());
    }

    private String safety(PersonFacts facts) {
        return text(PhoneSafety.key(facts.phoneSafe()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
