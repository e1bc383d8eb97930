package vn.tgpl.casework.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.people.conflict.FoundLines;
import vn.tgpl.shared.Actor;

/** All that the page of a case shows, whoever sends the reader there. */
@Component
class ShownCase {

    private final CasePageAssembler assembler;
    private final CaseVerificationLines verifications;
    private final CaseChecks checks;
    private final ReplacementLines replacements;
    private final CaseOrigins origins;

    ShownCase(
            CasePageAssembler assembler,
            CaseVerificationLines verifications,
            CaseChecks checks,
            ReplacementLines replacements,
            CaseOrigins origins) {
        this.assembler = assembler;
        this.verifications = verifications;
        this.checks = checks;
        this.replacements = replacements;
        this.origins = origins;
    }

    /** @param revealed its sensitive facts were opened for this look */
    CasePage fill(CaseFile file, CaseTimeline.Show show, boolean revealed, Actor actor, Model model) {
        CasePage page = assembler.page(file, show, revealed, actor);
        model.addAttribute("page", page);
        model.addAttribute("toReplace", replacements.of(file, page.veiled(), actor));
        model.addAttribute("origins", origins.of(file, actor));
        model.addAttribute("verifications", page.veiled() ? List.of() : verifications.lines(file, actor));
        model.addAttribute(
                "readersHref",
                actor.may(ReadersController.RIGHT) ? "/cases/" + file.head().id() + "/readers" : null);
        model.addAttribute("found", page.veiled() ? FoundLines.NONE : checks.found(file, actor));
        return page;
    }
}
