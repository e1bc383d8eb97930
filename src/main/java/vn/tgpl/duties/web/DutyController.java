package vn.tgpl.duties.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tgpl.duties.DutyId;
import vn.tgpl.shared.Actor;

/** A duty with what began it, its last day and how it ended. */
@Controller
@PreAuthorize("hasAuthority('duties:read')")
class DutyController {

    private final DutyPages pages;

    DutyController(DutyPages pages) {
        this.pages = pages;
    }

    @GetMapping("/duties/{id}")
    String show(@PathVariable DutyId id, Actor actor, Model model) {
        pages.show(id, actor, model);
        return "duties/duty";
    }
}
