package vn.tgpl.home.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.home.domain.pack.DayPackFile;
import vn.tgpl.home.domain.pack.DayPacks;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

/** The papers of an office for a day without the system: what is there, a new one, the file. */
@Controller
@RequestMapping(DayPackController.PAGE)
@PreAuthorize("hasAuthority('home:day-pack')")
class DayPackController {

    static final String PAGE = "/day-packs";

    private final DayPacks packs;
    private final DayPackLines lines;

    DayPackController(DayPacks packs, DayPackLines lines) {
        this.packs = packs;
        this.lines = lines;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        List<DayPackLine> all = packs.all(actor.scope()).stream().map(lines::of).toList();
        model.addAttribute("lines", all);
        model.addAttribute("refresh", all.stream().anyMatch(DayPackLine::underWay) ? PAGE : null);
        return "home/day-packs";
    }

    @PostMapping
    String ask(Actor actor, RedirectAttributes redirect) {
        packs.ask(actor);
        Flash.done(redirect, "home.pack.asked");
        return "redirect:" + PAGE;
    }

    @GetMapping("/{id}/file")
    ResponseEntity<byte[]> take(@PathVariable UUID id, Actor actor) {
        DayPackFile file = packs.take(id, actor);
        String name = "ngay-khong-he-thong-" + file.abbreviation() + "-"
                + file.madeAt().atZone(Vietnam.ZONE).toLocalDate() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.content());
    }
}
