package vn.tgpl.retention.web;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tgpl.retention.domain.DisposalQueries;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** What is past its period today, and the records of what was destroyed. */
@Controller
@RequestMapping(DisposalListController.PAGE)
@PreAuthorize("hasAuthority('retention:propose')")
class DisposalListController {

    static final String PAGE = "/disposals";

    private final DisposalQueries disposals;
    private final DisposalPage page;

    DisposalListController(DisposalQueries disposals, DisposalPage page) {
        this.disposals = disposals;
        this.page = page;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        page.overview(actor, model);
        return "retention/disposals";
    }

    /** The record as it is printed. */
    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Actor actor, Model model) {
        page.show(disposals.find(id, actor.scope()).orElseThrow(NotFound::new), actor, model);
        return "retention/disposal";
    }
}
