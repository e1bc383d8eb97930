package vn.tgpl.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.ConsentView;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.domain.ConsentBook;
import vn.tgpl.people.domain.DisclosureBook;
import vn.tgpl.people.domain.DisclosureLine;
import vn.tgpl.platform.web.Fact;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** Tells what a person consented to and what data of him left. */
@Component
class ConsentLines {

    private final ConsentBook book;
    private final DisclosureBook disclosures;
    private final Catalogue catalogue;
    private final MessageSource messages;
    private final Clock clock;

    ConsentLines(
            ConsentBook book, DisclosureBook disclosures, Catalogue catalogue, MessageSource messages, Clock clock) {
        this.book = book;
        this.disclosures = disclosures;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    void show(PersonId person, boolean mayWithdraw, Model model) {
        List<ConsentLine> lines = book.of(person).stream()
                .map(consent -> line(consent, person, mayWithdraw))
                .toList();
        model.addAttribute("consents", lines);
        model.addAttribute("disclosed", disclosed(person));
    }

    /** What data of him left, to whom and on what. */
    List<Fact> disclosed(PersonId person) {
        return disclosures.of(person).stream().map(this::fact).toList();
    }

    /** What he consented to; who witnessed it is left out, for that is somebody else. */
    List<Fact> consented(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return book.of(person).stream()
                .map(consent -> new Fact(
                        consent.recipient(),
                        text(
                                "people.own.consent",
                                text("people.consent.what", consent.content(), consent.purpose()),
                                Display.date(consent.givenOn()),
                                text("people.consent.given." + consent.given()),
                                state(consent, consent.standsOn(today)))))
                .toList();
    }

    ConsentLine line(ConsentView consent, PersonId person, boolean mayWithdraw) {
        boolean stands = consent.standsOn(LocalDate.now(clock));
        return new ConsentLine(
                consent.recipient(),
                text("people.consent.what", consent.content(), consent.purpose()),
                text(
                        "people.consent.how",
                        Display.date(consent.givenOn()),
                        text("people.consent.given." + consent.given()),
                        consent.witness() == null ? "" : text("people.consent.by", consent.witness()),
                        Display.dateTime(consent.recordedAt()),
                        known(consent.recordedBy())),
                state(consent, stands),
                stands ? "done" : "ended",
                mayWithdraw && consent.withdrawal() == null
                        ? "/people/" + person + "/consents/" + consent.id() + "/withdrawal"
                        : null);
    }

    private String state(ConsentView consent, boolean stands) {
        ConsentView.Withdrawal withdrawal = consent.withdrawal();
        if (withdrawal != null) {
            return text("people.consent.state.withdrawn", Display.date(withdrawal.on()), known(withdrawal.by()));
        }
        if (consent.isSpokenOn(LocalDate.now(clock))) {
            return text("people.consent.state.spoken");
        }
        LocalDate until = consent.until();
        if (until == null) {
            return text("people.consent.state.open");
        }
        return text(stands ? "people.consent.state.until" : "people.consent.state.over", Display.date(until));
    }

    private Fact fact(DisclosureLine line) {
        LocalDate day = line.at().atZone(Vietnam.ZONE).toLocalDate();
        String basis = line.groundCode() == null
                ? text("people.disclosed.consent", Display.date(line.consentOn()))
                : catalogue.label(CodeList.DISCLOSURE_GROUND, line.groundCode(), day);
        return new Fact(
                Display.dateTime(line.at()), text("people.disclosed.line", line.recipient(), basis, known(line.by())));
    }

    private String known(@Nullable String name) {
        return Objects.requireNonNullElse(name, text("common.none"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
