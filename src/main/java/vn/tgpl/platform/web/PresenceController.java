package vn.tgpl.platform.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.platform.Reach;
import vn.tgpl.platform.presence.Presences;
import vn.tgpl.platform.presence.Somebody;
import vn.tgpl.platform.presence.Watched;
import vn.tgpl.shared.Actor;

/** The heartbeat of a page that is looked at: answers with who else has the same thing open. */
@Controller
@PreAuthorize("isAuthenticated()")
class PresenceController {

    private final Presences presences;
    private final List<Reach> reaches;

    PresenceController(Presences presences, List<Watched> kinds, List<Reach> reaches) {
        this.presences = presences;
        this.reaches = reaches.stream()
                .filter(reach -> kinds.stream().anyMatch(kind -> kind.path().equals(reach.path())))
                .toList();
    }

    @PostMapping("/presence")
    String renew(@RequestParam UUID thing, @RequestParam(defaultValue = "") String doing, Actor actor, Model model) {
        List<Somebody> others = reaches(thing, actor) ? presences.renewed(thing, doing, actor) : List.of();
        model.addAttribute(PresenceInterceptor.MODEL, new PresenceLine(thing, doing, others));
        return "platform/presence :: lines";
    }

    /** Who could open the page may have lost the thing since: one statement for each kind that is asked. */
    private boolean reaches(UUID thing, Actor actor) {
        return reaches.stream().anyMatch(reach -> reach.covers(thing, actor.scope()));
    }
}
