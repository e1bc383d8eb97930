package vn.tgpl.casework.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseClosing;
import vn.tgpl.casework.domain.refusal.CaseActionNotPermitted;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Notes that the papers awaited after an urgent acceptance have come (TT 12/2018 Đ6 k2). */
@Controller
@PreAuthorize("hasAuthority('intake:receive') and hasAuthority('casework:read')")
class PapersController {

    private final CaseClosing closing;

    PapersController(CaseClosing closing) {
        this.closing = closing;
    }

    @PostMapping("/cases/{id}/papers")
    String receive(@PathVariable CaseId id, Actor actor, RedirectAttributes redirect) {
        try {
            closing.receivePapers(id, actor);
            Flash.done(redirect, "casework.papers.done");
        } catch (CaseActionNotPermitted refusal) {
            Flash.refused(redirect, refusal.messageKey());
        }
        return "redirect:/cases/" + id;
    }
}
