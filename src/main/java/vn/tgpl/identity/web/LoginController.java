package vn.tgpl.identity.web;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.identity.domain.AccountQueries;
import vn.tgpl.identity.domain.FirstAdministrator;

/** The sign-in page. Signing in and out itself is the security chain's work. */
@Controller
@PreAuthorize("permitAll()")
class LoginController {

    private final AccountQueries accounts;
    private final FirstAdministrator firstAdministrator;
    private final boolean demo;

    LoginController(
            AccountQueries accounts, FirstAdministrator firstAdministrator, @Value("${tgpl.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.firstAdministrator = firstAdministrator;
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(Model model) {
        if (firstAdministrator.isAwaited()) {
            return "redirect:/setup";
        }
        model.addAttribute("demoAccounts", demo ? accounts.demoAccounts() : List.of());
        return "identity/login";
    }
}
