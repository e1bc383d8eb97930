package vn.tgpl.casework.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseReaders;
import vn.tgpl.shared.Actor;

/** Tells whoever answers for the secrecy of a case who looked at it (Luật TGPL 2017 Đ6 k1 c). */
@Controller
@PreAuthorize("hasAuthority('" + ReadersController.RIGHT + "')")
class ReadersController {

    static final String RIGHT = "casework:readers";

    private final CaseHeads heads;
    private final CaseReaders readers;
    private final ReaderLines lines;

    ReadersController(CaseHeads heads, CaseReaders readers, ReaderLines lines) {
        this.heads = heads;
        this.readers = readers;
        this.lines = lines;
    }

    @GetMapping("/cases/{id}/readers")
    String page(@PathVariable CaseId id, Actor actor, Model model) {
        CaseFile file = heads.file(id, actor);
        model.addAttribute("head", heads.head(file));
        model.addAttribute("looks", lines.of(readers.of(file)));
        model.addAttribute("lists", lines.of(readers.ofLists(file)));
        model.addAttribute("most", CaseReaders.MOST);
        return "casework/readers";
    }
}
