package vn.tgpl.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.DisclosureBasis;
import vn.tgpl.people.Disclosures;
import vn.tgpl.people.LawfulDisclosure;
import vn.tgpl.people.PersonId;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Display;

/** What a form that lets data of a person leave offers to rest on, and checks what was chosen. */
@Component
public class DisclosureChoices {

    private final Disclosures disclosures;
    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    DisclosureChoices(Disclosures disclosures, Catalogue catalogue, MessageSource messages, Clock clock) {
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** His written consents that stand today, then the grounds of law in force. */
    public List<Option> of(PersonId person) {
        Locale locale = LocaleContextHolder.getLocale();
        LocalDate today = LocalDate.now(clock);
        Stream<Option> consents = disclosures.standing(person).stream()
                .map(consent ->
                        new Option(DisclosureBasis.ofConsent(consent.id()).sent(), words(consent, locale)));
        Stream<Option> grounds = catalogue.options(CodeList.DISCLOSURE_GROUND, today).stream()
                .filter(ground -> !LawfulDisclosure.isOne(ground.value()))
                .map(ground ->
                        new Option(DisclosureBasis.ofGround(ground.value()).sent(), words(ground, today, locale)));
        return Stream.concat(consents, grounds).toList();
    }

    /** What he consented to by word of mouth, in words: it is on record and lets nothing leave. */
    public List<String> spoken(PersonId person) {
        Locale locale = LocaleContextHolder.getLocale();
        return disclosures.spoken(person).stream()
                .map(consent -> words(consent, locale))
                .toList();
    }

    /**
     * What whoever lets the data leave has to say once more, because the consent names somebody else; empty where it names the
     * same or a ground of law was chosen.
     *
     * @param to whom they go to
     */
    public Optional<Option> comparison(@Nullable String sent, PersonId person, String to) {
        return DisclosureBasis.parse(sent).map(DisclosureBasis::consent).stream()
                .flatMap(chosen -> disclosures.standing(person).stream()
                        .filter(consent -> consent.id().equals(chosen)))
                .filter(consent -> !consent.isFor(to))
                .map(consent -> new Option(
                        consent.id() + " " + to,
                        messages.getMessage(
                                "people.disclosure.compared.tick",
                                new Object[] {consent.recipient(), to},
                                LocaleContextHolder.getLocale())))
                .findFirst();
    }

    /** Says at the field when nothing was chosen, or nothing that lets the data leave. */
    public void check(@Nullable String sent, PersonId person, Errors errors) {
        if (DisclosureBasis.parse(sent)
                .filter(chosen -> disclosures.isGood(person, chosen))
                .isEmpty()) {
            errors.rejectValue("basis", "people.error.NoBasisForDisclosure");
        }
    }

    private String words(ConsentView consent, Locale locale) {
        return messages.getMessage(
                "people.disclosure.consent",
                new Object[] {Display.date(consent.givenOn()), consent.recipient(), consent.content()},
                locale);
    }

    private String words(Option ground, LocalDate today, Locale locale) {
        String article = catalogue
                .choosable(CodeList.DISCLOSURE_GROUND, ground.value(), today)
                .map(code -> code.legalReference() == null ? "" : code.legalReference())
                .orElse("");
        return messages.getMessage("people.disclosure.ground", new Object[] {ground.label(), article}, locale);
    }
}
