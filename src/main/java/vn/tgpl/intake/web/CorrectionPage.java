package vn.tgpl.intake.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.CorrectRequest;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.RequestWords;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.form.PersonFields;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.platform.web.Differences;
import vn.tgpl.shared.Actor;

/** Puts together what the form of a correction shows around the typed text. */
@Component
class CorrectionPage {

    private final DecisionPage page;
    private final RequestCatalogue catalogue;
    private final PersonForms people;
    private final RequestWords words;
    private final MatterCheck check;
    private final MessageSource messages;

    CorrectionPage(
            DecisionPage page,
            RequestCatalogue catalogue,
            PersonForms people,
            RequestWords words,
            MatterCheck check,
            MessageSource messages) {
        this.page = page;
        this.catalogue = catalogue;
        this.people = people;
        this.words = words;
        this.check = check;
        this.messages = messages;
    }

    String show(RequestId id, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("choices", catalogue.today(locale));
        model.addAttribute("personChoices", people.choices(new PersonFields(), locale));
        model.addAttribute("correcting", true);
        return page.show(id, Decision.CORRECTION, actor, model);
    }

    /** What somebody else stored meanwhile; the form now goes on from there, with what was typed. */
    void showDifferences(RequestId id, CorrectionForm form, WrittenRequest stored, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        CorrectRequest typed = form.command(id, check);
        Map<String, String> mine = words.of(typed.matter(), typed.claims(), typed.papers(), locale);
        Differences differences = new Differences(messages);
        words.of(stored.matter(), stored.claims(), stored.papers(), locale)
                .forEach((field, now) -> differences.compare(field, now, mine.get(field)));
        model.addAttribute("differences", differences.list());
        form.setVersion(stored.version());
    }
}
