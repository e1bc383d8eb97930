package vn.tgpl.casework.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.Actor;

/** Those who are helped in a case stand on its page: the address to which their forms are sent leads there. */
@Controller
@PreAuthorize("hasAuthority('casework:read')")
class BeneficiariesController {

    private final CaseHeads heads;

    BeneficiariesController(CaseHeads heads) {
        this.heads = heads;
    }

    @GetMapping("/cases/{id}/beneficiaries")
    String people(@PathVariable CaseId id, Actor actor) {
        return "redirect:/cases/" + heads.file(id, actor).head().id() + "#people-title";
    }
}
