package vn.tgpl.casework.web;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodWords;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.LegalGround;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.action.CaseActions;
import vn.tgpl.casework.domain.action.WhyNot;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Actor;

/** What the forms of all transitions share: the case they belong to, and the way back when they are not for now. */
@Component
class TransitionPages {

    private final CaseHeads heads;
    private final Meanwhile meanwhile;
    private final CaseTexts texts;
    private final PeriodWords periods;
    private final Clock clock;

    TransitionPages(CaseHeads heads, Meanwhile meanwhile, CaseTexts texts, PeriodWords periods, Clock clock) {
        this.heads = heads;
        this.meanwhile = meanwhile;
        this.texts = texts;
        this.periods = periods;
        this.clock = clock;
    }

    /** Puts the case and the legal ground of the action on the page of a form. */
    CaseFile show(CaseId id, CaseAction action, Actor actor, Model model) {
        CaseFile file = heads.file(id, actor);
        model.addAttribute("head", heads.head(file));
        model.addAttribute("ground", ground(action, file.head()));
        return file;
    }

    private String ground(CaseAction action, CaseFile.Head head) {
        String key = LegalGround.key(action, head, periods.beginning(PeriodOfLaw.D8_HELD));
        return texts.text(key, periods.of(LegalGround.periods(action)));
    }

    /** The same for an empty form, which remembers when it was opened. */
    CaseFile open(CaseId id, CaseAction action, OpenedForm form, Actor actor, Model model) {
        CaseFile file = show(id, action, actor, model);
        form.see(file, clock.instant());
        model.addAttribute("form", form);
        return file;
    }

    /** Shows a form again; when somebody else was quicker, with what he did and ready to be sent in knowledge of it. */
    CaseFile showAgain(CaseId id, CaseAction action, OpenedForm form, boolean conflict, Actor actor, Model model) {
        CaseFile file = show(id, action, actor, model);
        if (conflict) {
            Meanwhile.News news = meanwhile.since(form.getSeenAt(), file, actor);
            model.addAttribute("differences", news.differences());
            model.addAttribute("ownDoing", news.ownDoing());
            form.see(file, clock.instant());
        }
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
