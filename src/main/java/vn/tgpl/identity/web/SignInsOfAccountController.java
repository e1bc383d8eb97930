package vn.tgpl.identity.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.AccountAdministrationQueries;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.OpenSignIns;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Ends all sign-ins of an account, as when a machine was stolen, and nothing else. */
@Controller
@PreAuthorize("hasAuthority('identity:manage')")
class SignInsOfAccountController {

    private final OpenSignIns signIns;
    private final AccountAdministrationQueries accounts;

    SignInsOfAccountController(OpenSignIns signIns, AccountAdministrationQueries accounts) {
        this.signIns = signIns;
        this.accounts = accounts;
    }

    @PostMapping(AccountsController.PAGE + "/{id}/sign-ins-end")
    String end(@PathVariable ActorId id, Actor actor, RedirectAttributes redirect) {
        AccountDetails account = accounts.get(id);
        signIns.endAll(id, actor);
        Flash.done(redirect, "identity.accounts.signInsEnded", account.username());
        return "redirect:" + AccountsController.PAGE + "/" + id;
    }
}
