package vn.tgpl.intake.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.shared.Actor;

/** Puts together what the form of a new request shows around the typed text. */
@Component
class RequestFormPage {

    static final String VIEW = "intake/new";

    private final RequestCatalogue catalogue;
    private final PersonForms people;
    private final KnownPeople known;
    private final ReferralLinks referrals;
    private final LiveAnswers answers;

    RequestFormPage(
            RequestCatalogue catalogue,
            PersonForms people,
            KnownPeople known,
            ReferralLinks referrals,
            LiveAnswers answers) {
        this.catalogue = catalogue;
        this.people = people;
        this.known = known;
        this.referrals = referrals;
        this.answers = answers;
    }

    String show(RequestForm form, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("form", form);
        model.addAttribute("choices", catalogue.today(locale));
        model.addAttribute("provinces", people.provinces(null, locale));
        model.addAttribute("partyUrl", "/requests/new/party");
        showPerson(form, actor, model);
        return showAnswer(form, actor, model, VIEW);
    }

    /** Only what the section of the beneficiary needs. */
    void showPerson(RequestForm form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("personChoices", people.choices(form.getPerson(), LocaleContextHolder.getLocale()));
        model.addAttribute("doubts", people.doubts(form.getPerson()));
        model.addAttribute("matches", known.matches(form, actor));
        model.addAttribute("sentBefore", referrals.waitingFor(form, actor));
    }

    /** The panel alone, with what looks wrong about the number while it is typed. */
    String showLiveAnswer(RequestForm form, Actor actor, Model model) {
        model.addAttribute("doubts", people.doubts(form.getPerson()));
        return showAnswer(form, actor, model, "intake/new-answer :: live");
    }

    String showAnswer(RequestForm form, Actor actor, Model model, String view) {
        // there once the form was sent; a blank one has none
        Errors unread = (Errors) model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("live", answers.answer(form, unread, actor, LocaleContextHolder.getLocale()));
        return view;
    }
}
