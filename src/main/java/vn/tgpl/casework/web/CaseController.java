package vn.tgpl.casework.web;

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
import vn.tgpl.shared.Actor;

@Controller
@PreAuthorize("hasAuthority('casework:read')")
class CaseController {

    private final CaseHeads heads;
    private final ShownCase shown;
    private final Journal journal;

    CaseController(CaseHeads heads, ShownCase shown, Journal journal) {
        this.heads = heads;
        this.shown = shown;
        this.journal = journal;
    }

    /** Whoever sees the facts unmasked leaves a trace; an opening with a reason has left its own already. */
    @GetMapping("/cases/{id}")
    String show(
            @PathVariable CaseId id, @RequestParam(required = false) @Nullable String show, Actor actor, Model model) {
        boolean revealed = RevealController.hasRevealed(model, id);
        CaseFile file = heads.file(id, actor);
        CasePage page = shown.fill(file, CaseTimeline.Show.of(show), revealed, actor, model);
        if (!page.veiled() && !revealed) {
            journal.record(actor, "casework.read", "case", id.toString(), null);
        }
        model.addAttribute("reveal", new RevealForm());
        return "casework/case";
    }
}
