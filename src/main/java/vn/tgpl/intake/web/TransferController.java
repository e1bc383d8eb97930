package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.Decision;
import vn.tgpl.intake.domain.Destinations;
import vn.tgpl.intake.domain.RequestDecisions;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.form.DisclosureChoices;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** Passes a request to the competent organisation. */
@Controller
@RequestMapping("/requests/{id}/transfer")
@PreAuthorize("hasAuthority('intake:decide')")
class TransferController {

    private final DecisionPage page;
    private final RequestDecisions decisions;
    private final Destinations destinations;
    private final RequestSheets sheets;
    private final Catalogue catalogue;
    private final DisclosureChoices disclosure;

    TransferController(
            DecisionPage page,
            RequestDecisions decisions,
            Destinations destinations,
            RequestSheets sheets,
            Catalogue catalogue,
            DisclosureChoices disclosure) {
        this.disclosure = disclosure;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.page = page;
        this.decisions = decisions;
        this.destinations = destinations;
    }

    @ModelAttribute("centres")
    List<Option> centres(Actor actor) {
        return destinations.centres(actor.scope().centre()).stream()
                .map(centre -> new Option(centre.id().toString(), centre.name()))
                .toList();
    }

    @ModelAttribute
    void bases(@PathVariable RequestId id, Actor actor, Model model) {
        PersonId person = beneficiary(id, actor);
        model.addAttribute("bases", disclosure.of(person));
        model.addAttribute("spoken", disclosure.spoken(person));
        model.addAttribute("beneficiaryId", actor.may("intake:receive") ? person.toString() : null);
    }

    private PersonId beneficiary(RequestId id, Actor actor) {
        return new PersonId(sheets.get(id, actor).details().beneficiaryId());
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.TRANSFER, request -> proposal(request, actor), actor, model);
    }

    private TransferForm proposal(RequestSheet request, Actor actor) {
        TransferForm form = new TransferForm();
        destinations
                .likely(actor.scope().centre(), provinces(request.details()))
                .ifPresent(centre -> form.setToOffice(centre.id().value()));
        return form;
    }

    /** Of the residence and of the matter, as far as they are known. */
    private List<String> provinces(RequestDetails request) {
        PersonFacts person = sheets.beneficiary(request);
        return Stream.of(
                        Optional.ofNullable(catalogue.provinceOf(person.communeCode(), person.provinceCode())),
                        Optional.ofNullable(request.matter().provinceCode()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A centre that neither lives in is not the competent one as far as is known, so whoever chose it says so once more. */
    private void warnOfElsewhere(RequestId id, TransferForm form, Errors errors, Actor actor) {
        UUID chosen = form.getToOffice();
        if (chosen == null
                || form.isElsewhere()
                || destinations.centres(actor.scope().centre()).stream()
                        .noneMatch(centre -> centre.id().value().equals(chosen))) {
            return;
        }
        if (destinations.isElsewhere(
                new OfficeId(chosen), provinces(sheets.get(id, actor).details()))) {
            errors.rejectValue("elsewhere", "intake.form.elsewhere.warning");
        }
    }

    /** A consent that names somebody else is held against whom the request goes to by whoever sends it. */
    private void compareRecipient(RequestId id, TransferForm form, Errors errors, Model model, Actor actor) {
        recipient(form, actor)
                .flatMap(to -> disclosure.comparison(form.getBasis(), beneficiary(id, actor), to))
                .ifPresent(asked -> {
                    model.addAttribute("comparing", List.of(asked));
                    if (!asked.value().equals(form.getCompared())) {
                        errors.rejectValue("compared", "people.disclosure.compared.missing");
                    }
                });
    }

    private Optional<String> recipient(TransferForm form, Actor actor) {
        UUID chosen = form.getToOffice();
        return chosen == null
                ? Optional.ofNullable(form.getToOrganisation())
                : destinations.centres(actor.scope().centre()).stream()
                        .filter(centre -> centre.id().value().equals(chosen))
                        .map(OfficeView::name)
                        .findFirst();
    }

    @PostMapping
    String decide(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") TransferForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(errors);
        warnOfElsewhere(id, form, errors, actor);
        disclosure.check(form.getBasis(), beneficiary(id, actor), errors);
        compareRecipient(id, form, errors, model, actor);
        return page.submit(
                id,
                Decision.TRANSFER,
                form,
                new DecisionPage.Sent(errors, model, response, redirect),
                () -> decisions.transfer(form.command(id), actor),
                actor);
    }
}
