package vn.tgpl.identity.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.SecondFactorDemands;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** Says of a role whether its holders have to take a second factor. */
@Controller
@PreAuthorize("hasAuthority('identity:manage')")
class SecondFactorDemandController {

    private final SecondFactorDemands demands;

    SecondFactorDemandController(SecondFactorDemands demands) {
        this.demands = demands;
    }

    @PostMapping(RolesController.PAGE + "/{code}/second-factor")
    String change(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean demanded,
            Actor actor,
            RedirectAttributes redirect) {
        String role = demands.change(code, demanded, actor);
        Flash.done(
                redirect, demanded ? "identity.roles.secondFactor.demanded" : "identity.roles.secondFactor.left", role);
        return "redirect:" + RolesController.PAGE;
    }
}
