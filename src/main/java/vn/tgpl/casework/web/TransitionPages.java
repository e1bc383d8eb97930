package vn.tgpl.casework.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseAction;
import vn.tgpl.casework.domain.CaseActions;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.WhyNot;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** What the forms of all transitions share: the case they belong to, and the way back when they are not for now. */
@Component
class TransitionPages {

    private final CaseHeads heads;

    TransitionPages(CaseHeads heads) {
        this.heads = heads;
    }

    /** Puts the case on the page of a form. */
    CaseFile show(CaseId id, Actor actor, Model model) {
        CaseFile file = heads.file(id, actor);
        model.addAttribute("head", heads.head(file));
        return file;
    }

    /** The way back to the case, with the reason, when the action is not permitted now. */
    Optional<String> refusal(CaseAction action, CaseFile file, Actor actor, RedirectAttributes redirect) {
        WhyNot obstacle = CaseActions.permission(action, file.standing(actor.id()), actor::may)
                .obstacle();
        if (obstacle == null) {
            return Optional.empty();
        }
        Flash.refused(redirect, obstacle.reasonKey());
        return Optional.of("redirect:/cases/" + file.head().id());
    }
}
