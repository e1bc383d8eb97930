package vn.tgpl.people.form;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;

/** What is not masked of a person, in words; null where nothing is known. */
@Component
public class PersonFactWords {

    private final Catalogue catalogue;
    private final MessageSource messages;

    PersonFactWords(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    public @Nullable String birth(PersonFacts facts) {
        BirthDate birth = facts.birth();
        return birth == null ? null : birth.display();
    }

    public @Nullable String commune(PersonFacts facts) {
        if (facts.communeCode() != null) {
            return catalogue.communeName(facts.communeCode());
        }
        return facts.provinceCode() == null ? null : catalogue.provinceName(facts.provinceCode());
    }

    public @Nullable String sex(PersonFacts facts) {
        return facts.sex() == null ? null : text("people.sex." + facts.sex());
    }

    public String safety(PersonFacts facts) {
        return text(PhoneSafety.key(facts.phoneSafe()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
