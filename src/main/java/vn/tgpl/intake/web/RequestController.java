package vn.tgpl.intake.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tgpl.audit.Journal;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.RequestDetails;
import vn.tgpl.intake.domain.RequestDetailsQueries;
import vn.tgpl.platform.web.PageSections;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Shows a request and its receipt. */
@Controller
@RequestMapping("/requests/{id}")
@PreAuthorize("hasAuthority('intake:read')")
class RequestController {

    private final RequestPage page;
    private final RequestDetailsQueries requests;
    private final PageSections sections;
    private final Journal journal;

    RequestController(RequestPage page, RequestDetailsQueries requests, PageSections sections, Journal journal) {
        this.page = page;
        this.requests = requests;
        this.sections = sections;
        this.journal = journal;
    }

    /** The matter, the groups and the parties stand there in full, so the look goes into the journal. */
    @GetMapping
    String show(@PathVariable RequestId id, Actor actor, Model model) {
        page.show(id, actor, model);
        model.addAttribute("sections", sections.about("request", id.value(), actor));
        journal.record(actor, "intake.read", "request", id.toString(), null);
        return "intake/request";
    }

    /** The paper the requester takes home. */
    @GetMapping("/receipt")
    String receipt(@PathVariable RequestId id, Actor actor, Model model) {
        RequestDetails request = requests.find(id, actor.scope()).orElseThrow(NotFound::new);
        model.addAttribute("head", RequestHead.of(request));
        model.addAttribute("details", request);
        journal.record(actor, "intake.read", "request", id.toString(), null);
        return "intake/receipt";
    }
}
