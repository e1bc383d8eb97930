package vn.tgpl.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.identity.domain.PasskeyQueries;
import vn.tgpl.identity.domain.PasskeyView;
import vn.tgpl.identity.domain.Passkeys;
import vn.tgpl.shared.Display;

/** One's own passkeys. */
@Controller
@RequestMapping(PasskeysController.PAGE)
@PreAuthorize("isAuthenticated()")
class PasskeysController {

    static final String PAGE = "/account/passkeys";

    private final Passkeys passkeys;
    private final PasskeyQueries queries;

    PasskeysController(Passkeys passkeys, PasskeyQueries queries) {
        this.passkeys = passkeys;
        this.queries = queries;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInUser user, Model model) {
        List<Line> lines = queries.of(user.id()).stream().map(Line::of).toList();
        model.addAttribute("passkeys", lines);
        model.addAttribute("ready", passkeys.isReady());
        return "identity/passkeys";
    }

    /** @param lastUsedAt null when nobody signed in with it yet */
    record Line(String label, String madeAt, @Nullable String lastUsedAt, String removalHref) {

        static Line of(PasskeyView key) {
            return new Line(
                    key.label(),
                    Display.dateTime(key.madeAt()),
                    key.lastUsedAt() == null ? null : Display.dateTime(key.lastUsedAt()),
                    PAGE + "/" + key.id() + "/removal");
        }
    }
}
