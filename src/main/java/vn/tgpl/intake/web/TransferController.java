package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
import vn.tgpl.intake.domain.RequestSheet;
import vn.tgpl.intake.domain.RequestSheets;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.platform.Option;
import vn.tgpl.shared.Actor;

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

    TransferController(
            DecisionPage page,
            RequestDecisions decisions,
            Destinations destinations,
            RequestSheets sheets,
            Catalogue catalogue) {
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

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, Decision.TRANSFER, request -> proposal(request, actor), actor, model);
    }

    private TransferForm proposal(RequestSheet request, Actor actor) {
        TransferForm form = new TransferForm();
        PersonFacts person = sheets.beneficiary(request.details());
        Stream<String> provinces = Stream.of(
                        Optional.ofNullable(catalogue.provinceOf(person.communeCode(), person.provinceCode())),
                        Optional.ofNullable(request.details().matter().provinceCode()))
                .flatMap(Optional::stream);
        destinations
                .likely(actor.scope().centre(), provinces)
                .ifPresent(centre -> form.setToOffice(centre.id().value()));
        return form;
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
        return page.submit(
                id,
                Decision.TRANSFER,
                form,
                new DecisionPage.Sent(errors, model, response, redirect),
                () -> decisions.transfer(form.command(id), actor),
                actor);
    }
}
