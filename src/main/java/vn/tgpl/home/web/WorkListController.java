package vn.tgpl.home.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tgpl.platform.OwnDrafts;
import vn.tgpl.shared.Actor;

/** What somebody has to do today, within a week, and what he waits for. */
@Controller
class WorkListController {

    private final WorkPages pages;
    private final OwnDrafts drafts;

    WorkListController(WorkPages pages, OwnDrafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping("/")
    @PreAuthorize("isAuthenticated()")
    String show(Actor actor, Model model) {
        model.addAttribute("view", pages.page(actor));
        model.addAttribute("drafts", drafts.number(actor.id()));
        model.addAttribute("mayReceive", actor.may("intake:receive"));
        model.addAttribute("maySend", actor.may("referrals:send"));
        return "home/work";
    }
}
