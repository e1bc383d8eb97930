package vn.tgpl.audit.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.domain.JournalProof;
import vn.tgpl.audit.domain.JournalProving;
import vn.tgpl.platform.web.Flash;

/** Has the journal looked through at once, not only at night. */
@Controller
@PreAuthorize("hasAuthority('audit:read')")
class ProofController {

    private final JournalProving proving;

    ProofController(JournalProving proving) {
        this.proving = proving;
    }

    @PostMapping("/audit/proofs")
    String prove(RedirectAttributes redirect) {
        JournalProof proof = proving.prove();
        if (proof.holds()) {
            Flash.done(redirect, "audit.proof.done", proof.position());
        } else {
            Flash.refused(redirect, "audit.proof.broken", proof.faults().size());
        }
        return "redirect:" + JournalController.PAGE;
    }
}
