package vn.tgpl.audit.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.audit.domain.JournalProving;
import vn.tgpl.platform.web.Flash;

/** Has the journal looked through at once, not only at night. */
@Controller
@PreAuthorize("hasAuthority('audit:read')")
class ProofController {

    private final JournalProving proving;
    private final TaskExecutor workers;

    ProofController(JournalProving proving, @Qualifier("applicationTaskExecutor") TaskExecutor workers) {
        this.proving = proving;
        this.workers = workers;
    }

    /** The journal of years takes minutes, so nobody waits for it here. */
    @PostMapping("/audit/proofs")
    String prove(RedirectAttributes redirect) {
        workers.execute(proving::prove);
        Flash.done(redirect, "audit.proof.begun");
        return "redirect:" + JournalController.PAGE;
    }
}
