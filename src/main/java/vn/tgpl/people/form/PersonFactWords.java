package vn.tgpl.people.form;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.Display;

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

    /** Where he lives, from the house to the province. */
    public String place(PersonFacts facts, boolean masked) {
        Stream<@Nullable String> house = facts.village() == null && facts.addressLine() == null
                ? Stream.empty()
                : masked ? Stream.of(Display.MASK) : Stream.of(facts.addressLine(), facts.village());
        return Stream.concat(house, Stream.of(catalogue.residence(facts.communeCode(), facts.provinceCode())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public @Nullable String sex(PersonFacts facts) {
        return facts.sex() == null ? null : text("people.sex." + facts.sex());
    }

    public String safety(PersonFacts facts) {
        return text(SafetyWords.phone(facts.safety().phone()));
    }

    public String addressSafety(PersonFacts facts) {
        return text(SafetyWords.address(facts.safety().address()));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
