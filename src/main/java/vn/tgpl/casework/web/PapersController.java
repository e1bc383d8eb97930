package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CasePapers;
import vn.tgpl.casework.domain.FactsOfCase;
import vn.tgpl.casework.domain.PapersNoted;
import vn.tgpl.casework.domain.PapersOnFile;
import vn.tgpl.casework.domain.UnlistedVillage;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.OwedPapers;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.ToldFacts;
import vn.tgpl.intake.form.PaperCheck;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;

/** Notes which of the papers awaited after an acceptance at once have come, and when (TT 12/2018 Đ6 k2). */
@Controller
@RequestMapping("/cases/{id}/papers")
@PreAuthorize("hasAuthority('intake:receive') and hasAuthority('casework:read')")
class PapersController {

    private final CasePapers papers;
    private final PapersOnFile onFile;
    private final PaperCheck paperCheck;
    private final FactsOfCase facts;
    private final UnlistedVillage villages;
    private final ToldReader told;
    private final CommunesThen communes;
    private final CaseHeads heads;
    private final TransitionPages pages;
    private final CaseTexts texts;
    private final Clock clock;

    PapersController(
            CasePapers papers,
            PapersOnFile onFile,
            PaperCheck paperCheck,
            FactsOfCase facts,
            UnlistedVillage villages,
            ToldReader told,
            CommunesThen communes,
            CaseHeads heads,
            TransitionPages pages,
            CaseTexts texts,
            Clock clock) {
        this.paperCheck = paperCheck;
        this.texts = texts;
        this.facts = facts;
        this.villages = villages;
        this.told = told;
        this.communes = communes;
        this.heads = heads;
        this.papers = papers;
        this.onFile = onFile;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param person who joined and owes papers; whoever owes some where nobody is named, the principal beneficiary first */
    @GetMapping
    String form(
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable UUID person,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.RECEIVE_PAPERS, actor, model);
        ArrivedPapersForm form = new ArrivedPapersForm();
        form.see(file, clock.instant());
        form.setArrivedOn(LocalDate.now(clock));
        form.setPerson(Owing.first(file, person));
        form.setPersonVersion(facts.seen(file, form.getPerson()));
        if (onFile.owed(file, form.getPerson()).facts().contains(OpenFact.AREA)) {
            form.getTold().setVillage(villages.of(file, form.getPerson()));
        }
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.RECEIVE_PAPERS, file, actor, redirect).orElseGet(() -> page(file, form, model));
    }

    @PostMapping
    ModelAndView receive(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") ArrivedPapersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        paperCheck.check(form.shown(), form.shown().typedCodes(), form.getArrivedOn(), errors);
        ToldFacts read = told.read(form.getTold(), heads.file(id, actor), form.getPerson(), errors);
        if (errors.hasErrors()) {
            FormErrors.addBesides(errors, papers.objections(form.typed(id, read), actor));
        }
        return FormFlow.submit(
                errors,
                model,
                () -> tell(papers.receive(form.command(id, read), actor), redirect),
                () -> "/cases/" + id,
                conflict -> {
                    CaseFile file = pages.showAgain(id, CaseAction.RECEIVE_PAPERS, form, conflict, actor, model);
                    if (!conflict) {
                        // of a case that moved on nobody has looked at the person yet: what is told otherwise of him is
                        // asked then
                        form.setPersonVersion(facts.seen(file, form.getPerson()));
                    }
                    return page(file, form, model);
                });
    }

    private static void tell(PapersNoted noted, RedirectAttributes redirect) {
        if (noted.stillOwed() == null) {
            Flash.done(redirect, "casework.papers.done.complete");
        } else {
            Flash.done(redirect, "casework.papers.done", noted.stillOwed().replace("\n", "; "));
        }
        String before = String.join("; ", noted.before());
        if (noted.unlisted() != null && !before.isEmpty()) {
            Flash.note(redirect, "casework.papers.village.unlisted.before", noted.unlisted(), before);
        } else if (noted.unlisted() != null) {
            Flash.note(redirect, "casework.papers.village.unlisted", noted.unlisted());
        } else if (!before.isEmpty()) {
            Flash.note(redirect, "casework.papers.before", before);
        }
    }

    /** What was typed is shown though it is asked for no more. */
    private String page(CaseFile file, ArrivedPapersForm form, Model model) {
        UUID person = form.getPerson();
        model.addAttribute("ofWhom", file.owingName(person));
        model.addAttribute("owing", Owing.all(file, person));
        OwedPapers.Owed owed = onFile.owed(file, person);
        told.show(owed.facts(), form.getTold(), model);
        model.addAttribute("unlisted", villages.of(file, person));
        model.addAttribute("communes", communes.options(owed.facts(), file, person));
        model.addAttribute("communeHint", told.communeHint(CommunesThen.person(file, person)));
        model.addAttribute("papers", owed.papers());
        model.addAttribute("paperForms", texts.options("intake.paper.", PaperForm.values()));
        model.addAttribute(
                "dossier",
                owed.dossier().stream()
                        .map(paper -> new Option(paper.code(), paper.label()))
                        .toList());
        model.addAttribute("owed", owed.words());
        return "casework/papers";
    }
}
