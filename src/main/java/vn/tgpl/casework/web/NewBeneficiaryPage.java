package vn.tgpl.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.form.MatchLine;
import vn.tgpl.people.form.PersonForms;
import vn.tgpl.people.form.PersonReader;
import vn.tgpl.people.form.PossiblePeople;
import vn.tgpl.shared.Actor;

/** The form of somebody who joins a case and is not on record yet, with those on record who may be he. */
@Component
class NewBeneficiaryPage {

    static final String VIEW = "casework/new-beneficiary";

    private final JoiningPage joining;
    private final PersonForms forms;
    private final PersonReader reader;
    private final PossiblePeople possible;

    NewBeneficiaryPage(JoiningPage joining, PersonForms forms, PersonReader reader, PossiblePeople possible) {
        this.joining = joining;
        this.forms = forms;
        this.reader = reader;
        this.possible = possible;
    }

    String show(CaseFile file, NewBeneficiaryForm form, Actor actor, Model model) {
        List<MatchLine> matches = others(form, actor);
        form.setShown(ids(matches));
        model.addAttribute("matches", matches);
        model.addAttribute("personChoices", forms.choices(form.getPerson(), LocaleContextHolder.getLocale()));
        model.addAttribute("doubts", forms.doubts(form.getPerson()));
        joining.show(file, form, readable(form), actor, model);
        return VIEW;
    }

    /** What is wrong is told at each field; nobody is stored before those who may be the same person were shown. */
    Optional<PersonFacts> read(NewBeneficiaryForm form, BindingResult errors, Actor actor) {
        errors.pushNestedPath("person");
        Optional<PersonFacts> facts = reader.read(form.getPerson(), errors);
        errors.popNestedPath();
        joining.check(form, facts, errors);
        if (facts.isPresent() && !form.getShown().containsAll(ids(others(form, actor)))) {
            errors.reject("casework.newBeneficiary.lookFirst");
        }
        return facts;
    }

    /** Whom the same form put on record a moment ago is nobody else. */
    private List<MatchLine> others(NewBeneficiaryForm form, Actor actor) {
        String own = String.valueOf(form.getNewId());
        return possible.of(form.getPerson(), actor).stream()
                .filter(match -> !match.id().equals(own))
                .toList();
    }

    private static List<UUID> ids(List<MatchLine> matches) {
        return matches.stream().map(MatchLine::id).map(UUID::fromString).toList();
    }

    /** Empty while something of it is missing or cannot be read. */
    private Optional<PersonFacts> readable(NewBeneficiaryForm form) {
        Errors unsaid = new BeanPropertyBindingResult(form.getPerson(), "person");
        return form.getPerson().getFullName() == null ? Optional.empty() : reader.read(form.getPerson(), unsaid);
    }
}
