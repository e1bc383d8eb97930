package vn.tgpl.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.identity.domain.AccountQueries;
import vn.tgpl.identity.domain.FirstAdministrator;
import vn.tgpl.identity.domain.Passkeys;

/** The sign-in page. Signing in and out itself is the security chain's work. */
@Controller
@PreAuthorize("permitAll()")
class LoginController {

    /** What is said after a sign-in that was refused, by the mark its address bears. */
    private static final Map<String, String> REFUSALS = Map.of(
            "error", "identity.login.failed",
            "throttled", "identity.login.throttled",
            "passkey", "identity.login.passkey",
            "outside", "identity.login.outside",
            "nobody", "identity.login.nobody",
            "bound", "identity.login.bound",
            "elsewhere", "identity.login.elsewhere",
            "away", "identity.login.away");

    private final AccountQueries accounts;
    private final FirstAdministrator firstAdministrator;
    private final Passkeys passkeys;
    private final OidcSettings provider;
    private final boolean demo;

    LoginController(
            AccountQueries accounts,
            FirstAdministrator firstAdministrator,
            Passkeys passkeys,
            OidcSettings provider,
            @Value("${tgpl.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.firstAdministrator = firstAdministrator;
        this.passkeys = passkeys;
        this.provider = provider;
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        if (firstAdministrator.isAwaited()) {
            return "redirect:/setup";
        }
        model.addAttribute("refusal", refusal(request.getParameterMap().keySet()));
        model.addAttribute("passkeys", passkeys.isReady());
        model.addAttribute("provider", provider.isReady() ? provider.name() : null);
        model.addAttribute("demoAccounts", demo ? accounts.demoAccounts() : List.of());
        return "identity/login";
    }

    private static @Nullable String refusal(Set<String> marks) {
        return marks.stream()
                .filter(REFUSALS::containsKey)
                .map(REFUSALS::get)
                .findFirst()
                .orElse(null);
    }
}
