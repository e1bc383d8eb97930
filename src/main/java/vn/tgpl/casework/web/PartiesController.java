package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseParties;
import vn.tgpl.casework.domain.ExecutorOnFile;
import vn.tgpl.casework.domain.JoinedBeneficiary;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.form.PartyReader;
import vn.tgpl.platform.Option;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.platform.web.OpenedDraft;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NationalId;

@Controller
@PreAuthorize("hasAuthority('intake:receive')")
class PartiesController {

    private final CaseParties parties;
    private final PartyReader reader;
    private final CaseChecks checks;
    private final TransitionPages pages;
    private final MergedParties merged;
    private final CaseTexts texts;
    private final Journal journal;
    private final Clock clock;

    PartiesController(
            CaseParties parties,
            PartyReader reader,
            CaseChecks checks,
            TransitionPages pages,
            MergedParties merged,
            CaseTexts texts,
            Journal journal,
            Clock clock) {
        this.parties = parties;
        this.reader = reader;
        this.checks = checks;
        this.pages = pages;
        this.merged = merged;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/parties")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        CaseFile file = pages.show(id, CaseAction.CHANGE_PARTIES, actor, model);
        PartiesForm form = new PartiesForm();
        form.see(file, clock.instant());
        form.fill(file);
        merged.begin(file, form, model);
        model.addAttribute("form", form);
        OpenedDraft.restore(form, model);
        return pages.refusal(CaseAction.CHANGE_PARTIES, file, actor, redirect)
                .orElseGet(() -> page(file, form, actor, model));
    }

    @PostMapping("/cases/{id}/parties")
    ModelAndView change(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") PartiesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        reader.check(form.getParties(), errors);
        return FormFlow.submit(
                errors,
                model,
                () -> parties.change(form.command(id, reader), actor),
                () -> {
                    Flash.done(redirect, "casework.parties.done");
                    return "/cases/" + id;
                },
                conflict -> again(
                        pages.showAgain(id, CaseAction.CHANGE_PARTIES, form, conflict, actor, model),
                        form,
                        conflict,
                        actor,
                        model));
    }

    private String again(CaseFile file, PartiesForm form, boolean conflict, Actor actor, Model model) {
        Optional<String> merge = conflict ? merged.page(file, form, actor, model) : Optional.empty();
        merge.ifPresent(page -> lookedAt(file, actor));
        return merge.orElseGet(() -> page(file, form, actor, model));
    }

    /** Names and years of others in the matter stand there in full, so the look goes into the journal. */
    private void lookedAt(CaseFile file, Actor actor) {
        journal.record(actor, "casework.read", "case", file.head().id().toString(), null);
    }

    private String page(CaseFile file, PartiesForm form, Actor actor, Model model) {
        form.widen();
        lookedAt(file, actor);
        model.addAttribute("found", checks.found(file, actor));
        model.addAttribute("agreeable", checks.mayBeAgreedOn(file));
        model.addAttribute(
                "unsettled",
                file.performing().stream()
                        .map(ExecutorOnFile::need)
                        .anyMatch(need -> need != null && need.isUnsettled()));
        model.addAttribute("roles", roles());
        List<CaseFile.Person> helped = file.helped();
        model.addAttribute("joined", helped.size() > 1 ? options(helped.stream()) : List.of());
        Stream<CaseFile.Person> first = file.firstEnd() == null ? Stream.empty() : Stream.of(file.beneficiary());
        Stream<CaseFile.Person> others =
                file.joined().stream().filter(one -> one.end() != null).map(JoinedBeneficiary::person);
        model.addAttribute("left", options(Stream.concat(first, others)));
        model.addAttribute("numberHints", numberHints(file, form));
        return "casework/parties";
    }

    private static List<Option> options(Stream<CaseFile.Person> people) {
        return people.map(one -> new Option(one.id().toString(), one.fullName()))
                .toList();
    }

    /** For each row the number on record, masked; empty where none is known. */
    private List<String> numberHints(CaseFile file, PartiesForm form) {
        Map<UUID, String> known = file.parties().stream()
                .filter(party -> party.nationalId() != null)
                .collect(Collectors.toMap(
                        CaseFile.Party::id,
                        party -> new NationalId(Objects.requireNonNull(party.nationalId())).masked()));
        return form.getParties().stream()
                .map(row -> Optional.ofNullable(row.getId())
                        .map(known::get)
                        .map(masked -> texts.text("casework.parties.nationalId.kept", masked))
                        .orElse(""))
                .toList();
    }

    private List<Option> roles() {
        return MatterRole.ofParties().stream()
                .map(role -> new Option(role.name(), texts.text("casework.party." + role)))
                .toList();
    }
}
