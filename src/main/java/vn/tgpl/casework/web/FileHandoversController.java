package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.platform.batch.BatchRun;
import vn.tgpl.platform.batch.Batches;
import vn.tgpl.platform.batch.NewBatch;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Takes the files of many closed cases in: chosen, looked at, and then done as one batch. */
@Controller
@RequestMapping(FileHandoversController.PAGE)
@PreAuthorize("hasAuthority('casework:receive-file')")
class FileHandoversController {

    static final String RIGHT = "casework:receive-file";
    static final String PAGE = "/cases/file-handovers";

    private static final String FORM = "casework/file-handovers";

    private final FileHandoversPage page;
    private final Batches batches;
    private final BatchRun run;
    private final Clock clock;

    FileHandoversController(FileHandoversPage page, Batches batches, BatchRun run, Clock clock) {
        this.page = page;
        this.batches = batches;
        this.run = run;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(name = "case", defaultValue = "") List<UUID> chosen, Actor actor, Model model) {
        FileHandoversForm form = new FileHandoversForm();
        form.setId(TimeOrderedId.next());
        form.setHandedOn(LocalDate.now(clock));
        page.begin(chosen, form, actor);
        page.show(form, page.lines(form, actor), actor, model);
        return FORM;
    }

    /** Shows what would be done before it is done; what is wrong in it comes back at its place. */
    @PostMapping
    ModelAndView take(
            @Valid @ModelAttribute("form") FileHandoversForm form, BindingResult errors, Actor actor, Model model) {
        List<FileHandoversLine> lines = page.lines(form, actor);
        page.check(form, lines, errors);
        if (!errors.hasErrors() && form.isPreviewed()) {
            NewBatch batch = page.batch(form, lines, actor);
            batches.make(batch, actor);
            run.begin(batch.id(), actor);
            return new ModelAndView("redirect:/batches/" + batch.id());
        }
        form.setPreviewed(!errors.hasErrors());
        page.show(form, lines, actor, model);
        return new ModelAndView(
                FORM, model.asMap(), errors.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** Back from the look to the choices, with what was chosen. */
    @PostMapping(params = "look")
    String choose(@ModelAttribute("form") FileHandoversForm form, BindingResult errors, Actor actor, Model model) {
        form.setPreviewed(false);
        page.show(form, page.lines(form, actor), actor, model);
        return FORM;
    }
}
