package vn.tgpl.identity.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.identity.domain.AccountAdministrationQueries;
import vn.tgpl.identity.domain.AccountDetails;
import vn.tgpl.identity.domain.ProviderSubjects;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** Parts an account from whom it opens to at the outside provider, as where the provider knows its holder anew. */
@Controller
@PreAuthorize("hasAuthority('identity:manage')")
class ProviderReleaseController {

    private final ProviderSubjects subjects;
    private final AccountAdministrationQueries accounts;

    ProviderReleaseController(ProviderSubjects subjects, AccountAdministrationQueries accounts) {
        this.subjects = subjects;
        this.accounts = accounts;
    }

    @PostMapping(AccountsController.PAGE + "/{id}/provider-release")
    String release(@PathVariable ActorId id, Actor actor, RedirectAttributes redirect) {
        AccountDetails account = accounts.get(id);
        subjects.release(id, actor);
        Flash.done(redirect, "identity.accounts.provider.released", account.username());
        return "redirect:" + AccountsController.PAGE + "/" + id;
    }
}
