package vn.tgpl.casework.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:read')")
class CaseController {

    private final CaseHeads heads;
    private final CasePageAssembler assembler;
    private final CaseVerificationLines verifications;
    private final CaseChecks checks;
    private final ReplacementLines replacements;
    private final CaseOrigins origins;
    private final Journal journal;

    CaseController(
            CaseHeads heads,
            CasePageAssembler assembler,
            CaseVerificationLines verifications,
            CaseChecks checks,
            ReplacementLines replacements,
            CaseOrigins origins,
            Journal journal) {
        this.heads = heads;
        this.assembler = assembler;
        this.verifications = verifications;
        this.checks = checks;
        this.replacements = replacements;
        this.origins = origins;
        this.journal = journal;
    }

    /** Whoever sees the facts unmasked leaves a trace; an opening with a reason has left its own already. */
    @GetMapping("/cases/{id}")
    String show(
            @PathVariable CaseId id, @RequestParam(required = false) @Nullable String show, Actor actor, Model model) {
        boolean revealed = RevealController.hasRevealed(model, id);
        CaseFile file = heads.file(id, actor);
        CasePage page = assembler.page(file, CaseTimeline.Show.of(show), revealed, actor);
        if (!page.veiled() && !revealed) {
            journal.record(actor, "casework.read", "case", id.toString(), null);
        }
        model.addAttribute("page", page);
        model.addAttribute("toReplace", replacements.of(file, page.veiled(), actor));
        model.addAttribute("origins", origins.of(file, actor));
        model.addAttribute("verifications", page.veiled() ? List.of() : verifications.lines(file, actor));
        model.addAttribute("found", page.veiled() ? FoundLines.NONE : checks.found(file, actor));
        model.addAttribute("reveal", new RevealForm());
        return "casework/case";
    }
}
