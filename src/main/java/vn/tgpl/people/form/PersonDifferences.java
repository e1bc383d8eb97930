package vn.tgpl.people.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.web.Difference;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.shared.Display;

/** Tells what a stale form of a person would overwrite; saving once more does so knowingly. */
@Component
public class PersonDifferences {

    private final PersonFactWords words;
    private final MessageSource messages;

    PersonDifferences(PersonFactWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    public List<Difference> between(PersonFacts stored, PersonFacts typed) {
        Differences differences = new Differences(messages)
                .compare("people.form.fullName", stored.fullName(), typed.fullName())
                .compare("people.form.birth", words.birth(stored), words.birth(typed))
                .compare("people.form.sex", words.sex(stored), words.sex(typed))
                .compare("people.phoneSafe", words.safety(stored), words.safety(typed))
                .compare("people.addressSafe", words.addressSafety(stored), words.addressSafety(typed));
        if (!Objects.equals(reach(stored), reach(typed))) {
            differences.add("people.form.commune", words.commune(stored));
        }
        addAddress(differences, stored, typed);
        addMasked(differences, stored, typed);
        return differences.list();
    }

    /** The code, for communes of two provinces may bear one name. */
    private static @Nullable String reach(PersonFacts facts) {
        return facts.communeCode() == null ? facts.provinceCode() : facts.communeCode();
    }

    /** Unless it is known to be safe it stands masked, as on his page. */
    private static void addAddress(Differences differences, PersonFacts stored, PersonFacts typed) {
        if (stored.safety().isSafeToVisit()) {
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
        if (!Objects.equals(stored.safety().reason(), typed.safety().reason())) {
            differences.add("people.form.safetyReason", stored.safety().reason() == null ? null : Display.MASK);
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

    /** Masked as on his page. */
    private static @Nullable String note(PersonFacts facts) {
        String note = facts.contactNote();
        return note == null || facts.safety().isSafeToReach() ? note : Display.MASK;
    }
}
