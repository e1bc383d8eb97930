package vn.tgpl.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.domain.NoticeAfterReceipt;
import vn.tgpl.intake.domain.NoticeTooEarly;
import vn.tgpl.intake.domain.RequestAlreadyDecided;
import vn.tgpl.intake.domain.RequestChangedMeanwhile;
import vn.tgpl.intake.domain.RequestCorrection;
import vn.tgpl.intake.domain.WrittenRequest;
import vn.tgpl.people.conflict.NumberOfSomebodyElse;
import vn.tgpl.people.conflict.PartyIsBeneficiary;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;

/** Corrects what an open request says of the matter, the groups, the people beside the beneficiary, and the papers. */
@Controller
@RequestMapping("/requests/{id}/correction")
@PreAuthorize("hasAuthority('intake:receive')")
class CorrectionController {

    private final RequestCorrection corrections;
    private final CorrectionPage page;
    private final CorrectionReader reader;

    CorrectionController(RequestCorrection corrections, CorrectionPage page, CorrectionReader reader) {
        this.corrections = corrections;
        this.page = page;
        this.reader = reader;
    }

    @GetMapping
    String form(@PathVariable RequestId id, Actor actor, Model model) {
        return page.open(id, corrections.written(id, actor), actor, model);
    }

    @PostMapping
    String correct(
            @PathVariable RequestId id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        WrittenRequest stored = corrections.written(id, actor);
        reader.check(form, stored, errors);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                corrections.correct(reader.read(id, form, stored), actor);
                Flash.done(redirect, "intake.correction.done");
                return "redirect:/requests/" + id;
            } catch (NumberOfSomebodyElse | PartyIsBeneficiary | NoticeAfterReceipt | NoticeTooEarly refusal) {
                FormErrors.add(errors, refusal);
            } catch (RequestChangedMeanwhile conflict) {
                FormErrors.add(errors, conflict);
                page.showNews(conflict, id, form, stored, actor, model);
                status = HttpStatus.CONFLICT;
                Optional<String> merge = page.merge(id, reader.read(id, form, stored), form, stored, actor, model);
                if (merge.isPresent()) {
                    response.setStatus(status.value());
                    return merge.get();
                }
            } catch (RequestAlreadyDecided decided) {
                page.giveBack(decided, reader.read(id, form, stored), actor, model);
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return page.show(id, stored, actor, model);
    }

    /** One more row for somebody else in the matter; nothing is saved. */
    @PostMapping("/party")
    String addParty(
            @PathVariable RequestId id,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        form.growParties();
        return page.show(id, corrections.written(id, actor), actor, model);
    }
}
