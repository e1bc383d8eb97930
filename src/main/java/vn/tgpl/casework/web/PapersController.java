package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.PapersNoted;
import vn.tgpl.casework.domain.PapersOnFile;
import vn.tgpl.casework.domain.PeriodOnFile;
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
import vn.tgpl.shared.NotFound;

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
            TransitionPages pages,
            CaseTexts texts,
            Clock clock) {
        this.paperCheck = paperCheck;
        this.texts = texts;
        this.facts = facts;
        this.villages = villages;
        this.told = told;
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
        form.setPerson(owing(file, person));
        form.setPersonVersion(facts.seen(file, form.getPerson()));
        if (onFile.owed(file, form.getPerson()).facts().contains(OpenFact.AREA)) {
            form.getTold().setVillage(villages.of(file, form.getPerson()));
        }
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.RECEIVE_PAPERS, file, actor, redirect)
                .orElseGet(() -> page(file, form, actor, model));
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
        ToldFacts read = told.read(form.getTold(), errors);
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
                    return page(file, form, actor, model);
                });
    }

    private static void tell(PapersNoted noted, RedirectAttributes redirect) {
        if (noted.stillOwed() == null) {
            Flash.done(redirect, "casework.papers.done.complete");
        } else {
            Flash.done(redirect, "casework.papers.done", noted.stillOwed().replace("\n", "; "));
        }
        if (noted.unlisted() != null) {
            Flash.note(redirect, "casework.papers.village.unlisted", noted.unlisted());
        } else if (!noted.before().isEmpty()) {
            Flash.note(redirect, "casework.papers.before", String.join("; ", noted.before()));
        }
    }

    /** Somebody whose papers are awaited, with the way to the form of them. */
    record Owing(String name, String href, boolean chosen) {

        @Override
        public String toString() {
            return "Owing[" + href + "]";
        }
    }

    private static @Nullable UUID owing(CaseFile file, @Nullable UUID asked) {
        List<@Nullable UUID> awaited = awaited(file);
        return awaited.isEmpty() || awaited.contains(asked) ? asked : awaited.get(0);
    }

    /** The records of those who joined, null for the principal beneficiary, who comes first. */
    private static List<@Nullable UUID> awaited(CaseFile file) {
        List<@Nullable UUID> awaited = new ArrayList<>();
        file.periods().stream()
                .filter(PeriodOnFile::awaitsPapers)
                .map(PeriodOnFile::subject)
                .forEach(awaited::add);
        awaited.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        return awaited;
    }

    private static Owing owing(CaseFile file, @Nullable UUID person, @Nullable UUID chosen) {
        String path = "/cases/" + file.head().id() + "/papers";
        return new Owing(
                file.owingName(person),
                person == null ? path : path + "?person=" + person,
                Objects.equals(person, chosen));
    }

    private static CaseFile.Person of(CaseFile file, @Nullable UUID person) {
        return person == null
                ? file.beneficiary()
                : file.joinedAs(person).map(JoinedBeneficiary::person).orElseThrow(NotFound::new);
    }

    /** What was typed is shown though it is asked for no more. */
    private String page(CaseFile file, ArrivedPapersForm form, Actor actor, Model model) {
        UUID person = form.getPerson();
        model.addAttribute("ofWhom", file.owingName(person));
        model.addAttribute(
                "owing",
                awaited(file).stream().map(one -> owing(file, one, person)).toList());
        OwedPapers.Owed owed = onFile.owed(file, person);
        told.show(owed.facts(), form.getTold(), model);
        model.addAttribute("unlisted", villages.of(file, person));
        model.addAttribute(
                "communes", told.communes(owed.facts(), file.residence(person), of(file, person), actor.scope()));
        model.addAttribute("communeHint", told.communeHint(of(file, person)));
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
