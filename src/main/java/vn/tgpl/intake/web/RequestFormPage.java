package vn.tgpl.intake.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.shared.Actor;

/** Puts together what the form of a new request shows around the typed text. */
@Component
class RequestFormPage {

    static final String VIEW = "intake/new";

    private final RequestCatalogue catalogue;
    private final AreaQuestions areas;
    private final PersonForms people;
    private final KnownPeople known;
    private final ReferralLinks referrals;
    private final LiveAnswers answers;

    RequestFormPage(
            RequestCatalogue catalogue,
            AreaQuestions areas,
            PersonForms people,
            KnownPeople known,
            ReferralLinks referrals,
            LiveAnswers answers) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.people = people;
        this.known = known;
        this.referrals = referrals;
        this.answers = answers;
    }

    /** A form that is still being filled. */
    String show(RequestForm form, Actor actor, Model model) {
        show(form, wrong(form, model), actor, model);
        return VIEW;
    }

    /** A form that was checked and refused: what is wrong with it is known. */
    String showRefused(RequestForm form, Errors checked, Actor actor, Model model) {
        show(form, checked.getFieldErrors(), actor, model);
        return VIEW;
    }

    private void show(RequestForm form, List<FieldError> wrong, Actor actor, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("form", form);
        model.addAttribute("choices", catalogue.today(locale));
        areas.show(model);
        model.addAttribute("provinces", people.provinces(null, locale));
        model.addAttribute("partyUrl", "/requests/new/party");
        showPerson(form, actor, model);
        showAnswer(form, wrong, actor, model);
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
        showAnswer(form, wrong(form, model), actor, model);
        return "intake/new-answer :: live";
    }

    private void showAnswer(RequestForm form, List<FieldError> wrong, Actor actor, Model model) {
        model.addAttribute("factHrefs", FactLinks.ON_FORM);
        model.addAttribute("live", answers.answer(form, wrong, actor, LocaleContextHolder.getLocale()));
    }

    private List<FieldError> wrong(RequestForm form, Model model) {
        // there once the form was sent; a blank one has none
        return answers.wrong(form, (Errors) model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form"));
    }
}
