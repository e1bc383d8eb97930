package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.CaseNotices;
import vn.tgpl.casework.domain.CorrectedNotices;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormFlow;
import vn.tgpl.shared.Actor;

/** Corrects when the notice of an authority was received. */
@Controller
@PreAuthorize("hasAuthority('intake:decide') and hasAuthority('casework:read')")
class NoticeController {

    private static final String PAGE = "casework/notice";

    private final CaseNotices notices;
    private final CorrectedNotices corrected;
    private final CaseTexts texts;
    private final TransitionPages pages;

    NoticeController(CaseNotices notices, CorrectedNotices corrected, CaseTexts texts, TransitionPages pages) {
        this.notices = notices;
        this.corrected = corrected;
        this.texts = texts;
        this.pages = pages;
    }

    @GetMapping("/cases/{id}/notice")
    String form(@PathVariable CaseId id, Actor actor, Model model, RedirectAttributes redirect) {
        NoticeForm form = new NoticeForm();
        CaseFile file = pages.open(id, CaseAction.CORRECT_NOTICE, form, actor, model);
        return pages.refusal(CaseAction.CORRECT_NOTICE, file, actor, redirect)
                .orElseGet(() -> open(file, form, redirect));
    }

    @PostMapping("/cases/{id}/notice")
    ModelAndView correct(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") NoticeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        AtomicReference<CorrectedNotices.@Nullable Appointment> appointment = new AtomicReference<>();
        return FormFlow.submit(
                errors,
                model,
                () -> notices.correct(form.command(id), actor).ifPresent(appointment::set),
                () -> {
                    Flash.done(
                            redirect,
                            "casework.notice.done",
                            Objects.requireNonNullElse(NoticeTimeline.told(appointment.get(), texts), ""));
                    return "/cases/" + id;
                },
                conflict -> {
                    pages.showAgain(id, CaseAction.CORRECT_NOTICE, form, conflict, actor, model);
                    return PAGE;
                });
    }

    /** The form as it stands, or the way back to the case where nothing runs from a notice. */
    private String open(CaseFile file, NoticeForm form, RedirectAttributes redirect) {
        return corrected
                .toldAt(file)
                .map(told -> {
                    form.tell(told);
                    return PAGE;
                })
                .orElseGet(() -> {
                    Flash.refused(redirect, "casework.error.NoticeNotOnRecord");
                    return "redirect:/cases/" + file.head().id();
                });
    }
}
