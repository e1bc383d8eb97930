package vn.tgpl.practitioners.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.web.ChangeHistory;
import vn.tgpl.platform.web.FieldWords;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.practitioners.domain.PractitionerDetails;
import vn.tgpl.practitioners.domain.TermQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** What is on record below the form of a practitioner: his contracts and suspensions, and what was changed about him. */
@Component
class PractitionerRecord {

    private static final Set<String> ACTIONS = Set.of(
            "practitioners.add",
            "practitioners.change",
            "practitioners.card-withdrawn",
            "practitioners.card-restored",
            "practitioners.contract-removed",
            "practitioners.suspension-removed");

    private final TermQueries terms;
    private final ChangeHistory history;
    private final PractitionerChoices choices;
    private final Offices offices;
    private final MessageSource messages;

    PractitionerRecord(
            TermQueries terms,
            ChangeHistory history,
            PractitionerChoices choices,
            Offices offices,
            MessageSource messages) {
        this.terms = terms;
        this.history = history;
        this.choices = choices;
        this.offices = offices;
        this.messages = messages;
    }

    /** @param stored null of somebody who is still to be written down */
    void show(
            @Nullable PractitionerId id,
            @Nullable PractitionerDetails stored,
            Actor actor,
            Locale locale,
            Model model) {
        model.addAttribute(
                "terms",
                id == null
                        ? List.of()
                        : terms.of(id, actor.scope()).stream().map(TermLine::of).toList());
        model.addAttribute(
                "history",
                id == null || stored == null
                        ? List.of()
                        : history.of("practitioner", id.toString(), ACTIONS, new Words(stored, locale)));
    }

    /** The number is written down masked. */
    private final class Words implements FieldWords {

        private final PractitionerDetails stored;
        private final Locale locale;

        Words(PractitionerDetails stored, Locale locale) {
            this.stored = stored;
            this.locale = locale;
        }

        @Override
        public String label(String field) {
            return messages.getMessage("practitioners.form." + field, null, locale);
        }

        @Override
        public String shown(String field, String value) {
            return switch (field) {
                case "kind" -> choices.kindLabel(PractitionerKind.valueOf(value), locale);
                case "sex" -> messages.getMessage("shared.sex." + value, null, locale);
                case "office" ->
                    offices.find(OfficeId.of(value)).map(OfficeView::name).orElse(Display.MASK);
                case "account" -> account(value);
                default -> value;
            };
        }

        /** Whose account it is, as the form names it; of one that somebody else has by now nothing is told but that it was one. */
        private String account(String id) {
            return stored.account() != null && id.equals(stored.account().toString())
                    ? choices.account(stored)
                    : messages.getMessage("practitioners.form.account.other", null, locale);
        }
    }
}
