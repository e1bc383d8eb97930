package vn.tgpl.identity.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.shared.NotFound;

/** Leads on to the provider of sign-ins, or back while it is away. */
@Controller
@PreAuthorize("permitAll()")
class OidcController {

    static final String PAGE = "/login/provider";

    private final OidcSettings settings;
    private final OidcProvider provider;

    OidcController(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    @GetMapping(PAGE)
    String leadOn() {
        if (!settings.isReady()) {
            throw new NotFound();
        }
        return provider.registration().isPresent()
                ? "redirect:/oauth2/authorization/" + OidcProvider.ID
                : "redirect:/login?away";
    }
}
