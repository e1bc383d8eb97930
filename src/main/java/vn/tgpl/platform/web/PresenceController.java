package vn.tgpl.platform.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.presence.Presences;
import vn.tgpl.shared.Actor;

/** The heartbeat of a page that is looked at: answers with who else has the same thing open. */
@Controller
@PreAuthorize("isAuthenticated()")
class PresenceController {

    private final Presences presences;

    PresenceController(Presences presences) {
        this.presences = presences;
    }

    @PostMapping("/presence")
    String renew(@RequestParam UUID thing, @RequestParam(defaultValue = "") String doing, Actor actor, Model model) {
        model.addAttribute(
                PresenceInterceptor.MODEL, new PresenceLine(thing, doing, presences.renewed(thing, doing, actor)));
        return "platform/presence :: lines";
    }
}
