package vn.tgpl.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.ContactSafety;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.Sight;
import vn.tgpl.people.domain.SafetyBook;
import vn.tgpl.people.form.SafetyMarks;
import vn.tgpl.people.form.SafetyWords;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;

/** Puts together the page of a person. */
@Component
class PersonPage {

    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;
    private final LinkLines links;
    private final SafetyMarks marks;
    private final SafetyBook safety;
    private final ConsentLines consents;

    PersonPage(
            Catalogue catalogue,
            MessageSource messages,
            Clock clock,
            LinkLines links,
            SafetyMarks marks,
            SafetyBook safety,
            ConsentLines consents) {
        this.consents = consents;
        this.safety = safety;
        this.marks = marks;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
        this.links = links;
    }

    /** @param revealed the fact that was opened with a reason just now */
    void show(PersonView person, @Nullable MaskedFact revealed, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        PersonFacts facts = person.facts();
        links.show(person, actor, model);
        Sight sight = Sight.besideTheMatter(actor);
        model.addAttribute("facts", lines(facts, revealed, sight, locale));
        model.addAttribute("safetyTold", safetyTold(person.id(), locale));
        model.addAttribute(
                "doubts",
                facts.nationalId() == null ? Set.of() : facts.nationalId().doubts(facts.sex(), facts.birth()));
        model.addAttribute("hidden", hidden(facts, revealed, sight, locale));
        boolean mayEdit = actor.may("intake:receive");
        model.addAttribute("mayEdit", mayEdit);
        model.addAttribute("mayGiveOwn", actor.may("people:own-data"));
        if (mayEdit) {
            consents.show(person.id(), true, model);
        }
    }

    private List<Fact> safetyTold(PersonId id, Locale locale) {
        return safety.of(id).stream()
                .map(told -> new Fact(
                        Display.dateTime(told.at()) + ", "
                                + Objects.requireNonNullElse(told.by(), text("common.none", locale)),
                        text("people.phoneSafe", locale) + ": "
                                + text(SafetyWords.phone(told.safety().phone()), locale) + "; "
                                + text("people.addressSafe", locale) + ": "
                                + text(SafetyWords.address(told.safety().address()), locale)))
                .toList();
    }

    private List<Option> hidden(PersonFacts facts, @Nullable MaskedFact revealed, Sight sight, Locale locale) {
        return Arrays.stream(MaskedFact.values())
                .filter(fact -> fact.isHiddenIn(facts) && fact != revealed && sight.opens(fact.kind()))
                .map(fact -> new Option(fact.name(), text("people.masked." + fact, locale)))
                .toList();
    }

    private List<Fact> lines(PersonFacts facts, @Nullable MaskedFact revealed, Sight sight, Locale locale) {
        List<Fact> lines = new ArrayList<>();
        lines.add(masked(MaskedFact.NATIONAL_ID, facts, revealed, sight, locale));
        if (facts.oldIdNumber() != null) {
            lines.add(masked(MaskedFact.OLD_ID_NUMBER, facts, revealed, sight, locale));
        }
        lines.add(line("people.form.birth", birth(facts, locale), locale));
        lines.add(line(
                "people.form.sex", facts.sex() == null ? null : text("people.sex." + facts.sex(), locale), locale));
        lines.add(masked(MaskedFact.ETHNICITY, facts, revealed, sight, locale));
        addReach(lines, facts, revealed, sight, locale);
        lines.add(masked(MaskedFact.CONTACT_NOTE, facts, revealed, sight, locale)
                .unprintedIf(!facts.safety().mayBeReached()));
        return lines;
    }

    /** How he is reached: what may not be used is marked wherever it is open, and never leaves on paper. */
    private void addReach(
            List<Fact> lines, PersonFacts facts, @Nullable MaskedFact revealed, Sight sight, Locale locale) {
        ContactSafety safety = facts.safety();
        boolean whole = isOpen(MaskedFact.ADDRESS, facts, revealed, sight);
        boolean number = isOpen(MaskedFact.PHONE, facts, revealed, sight);
        String phone = number ? open(MaskedFact.PHONE, facts) : MaskedFact.PHONE.maskedIn(facts);
        lines.add(line("people.address", marks.address(address(facts, whole), safety), locale)
                .unprintedIf(whole && !safety.mayBeVisited()));
        lines.add(line("people.addressSafe", text(SafetyWords.address(safety.address()), locale), locale));
        lines.add(line("people.masked.PHONE", marks.phone(phone, safety), locale)
                .unprintedIf(number && !safety.mayBeCalled()));
        lines.add(line("people.phoneSafe", text(SafetyWords.phone(safety.phone()), locale), locale));
        if (safety.reason() != null) {
            lines.add(masked(MaskedFact.SAFETY_REASON, facts, revealed, sight, locale)
                    .unprintedIf(true));
        }
    }

    private Fact masked(MaskedFact fact, PersonFacts facts, @Nullable MaskedFact revealed, Sight sight, Locale locale) {
        boolean open = isOpen(fact, facts, revealed, sight);
        return line("people.masked." + fact, open ? open(fact, facts) : fact.maskedIn(facts), locale);
    }

    private static boolean isOpen(MaskedFact fact, PersonFacts facts, @Nullable MaskedFact revealed, Sight sight) {
        return !fact.isHiddenIn(facts) || sight.opened(fact == revealed).shows(fact.kind());
    }

    @Nullable
    String open(MaskedFact fact, PersonFacts facts) {
        return switch (fact) {
            case NATIONAL_ID ->
                facts.nationalId() == null ? null : facts.nationalId().value();
            case OLD_ID_NUMBER -> facts.oldIdNumber();
            case PHONE -> facts.phone() == null ? null : facts.phone().display();
            case CONTACT_NOTE -> facts.contactNote();
            case SAFETY_REASON -> facts.safety().reason();
            case ETHNICITY ->
                facts.ethnicityCode() == null ? null : catalogue.label(CodeList.ETHNICITY, facts.ethnicityCode());
            case ADDRESS -> address(facts, true);
        };
    }

    private @Nullable String birth(PersonFacts facts, Locale locale) {
        if (facts.birth() == null) {
            return null;
        }
        int age = facts.birth().ageOn(LocalDate.now(clock));
        return messages.getMessage(
                "people.birthAndAge", new Object[] {facts.birth().display(), age}, locale);
    }

    private @Nullable String address(PersonFacts facts, boolean whole) {
        List<String> parts = new ArrayList<>();
        if (whole) {
            parts.add(Objects.requireNonNullElse(facts.addressLine(), ""));
            parts.add(Objects.requireNonNullElse(facts.village(), ""));
        } else {
            parts.add(Display.MASK);
        }
        String commune = facts.communeCode();
        if (commune != null) {
            parts.add(catalogue.communeName(commune));
        }
        Optional.ofNullable(catalogue.provinceOf(commune, facts.provinceCode()))
                .map(catalogue::provinceName)
                .ifPresent(parts::add);
        String address =
                String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
        return address.isEmpty() ? null : address;
    }

    private Fact line(String key, @Nullable String value, Locale locale) {
        return new Fact(text(key, locale), value);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
