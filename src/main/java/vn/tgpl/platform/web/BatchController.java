package vn.tgpl.platform.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.platform.batch.Batch;
import vn.tgpl.platform.batch.BatchItem;
import vn.tgpl.platform.batch.BatchKind;
import vn.tgpl.platform.batch.BatchRun;
import vn.tgpl.platform.batch.Batches;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** What became of each of many, and the undoing of it; for whoever has the right to do the same. */
@Controller
@RequestMapping("/batches/{id}")
// the rights of all kinds; a batch is shown to whoever has that of its own
@PreAuthorize("hasAnyAuthority('casework:assign', 'casework:receive-file')")
class BatchController {

    private static final String VIEW = "platform/batch";

    private final Batches batches;
    private final BatchRun run;
    private final Clock clock;

    BatchController(Batches batches, BatchRun run, Clock clock) {
        this.batches = batches;
        this.run = run;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Actor actor,
            Model model) {
        model.addAttribute("form", new BatchUndoForm());
        String view = page(batch(id, actor), model);
        return htmx == null ? view : view + " :: items";
    }

    @PostMapping("/undo")
    ModelAndView undo(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") BatchUndoForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        Batch batch = batch(id, actor);
        return FormFlow.submit(
                errors,
                model,
                () -> {
                    batches.undo(id, Objects.requireNonNull(form.getReason()), actor);
                    run.begin(id, actor);
                },
                () -> {
                    Flash.done(redirect, "platform.batch.undone.done");
                    return "/batches/" + id;
                },
                conflict -> page(conflict ? batch(id, actor) : batch, model));
    }

    private Batch batch(UUID id, Actor actor) {
        return batches.find(id, actor.scope())
                .filter(found -> actor.may(run.kind(found).right()))
                .orElseThrow(NotFound::new);
    }

    private String page(Batch batch, Model model) {
        BatchKind kind = run.kind(batch);
        Batches.Progress progress = batches.progress(batch.id());
        List<BatchItem> items = batches.items(batch.id());
        Batch.Undone undone = batch.undone();
        model.addAttribute("batch", batch);
        model.addAttribute("titleKey", kind.titleKey());
        model.addAttribute("nav", kind.nav());
        model.addAttribute("madeAt", Display.dateTime(batch.madeAt()));
        model.addAttribute("undoneAt", undone == null ? null : Display.dateTime(undone.at()));
        model.addAttribute("undoableUntil", Display.dateTime(batch.undoableUntil()));
        model.addAttribute(
                "mayUndo",
                progress.waiting() == 0
                        && batch.mayBeUndone(clock.instant())
                        && items.stream().anyMatch(item -> item.state() == BatchItem.State.DONE));
        model.addAttribute("settled", progress.all() - progress.waiting());
        model.addAttribute("progress", progress);
        model.addAttribute(
                "lines",
                items.stream().map(item -> line(item, kind, undone != null)).toList());
        return VIEW;
    }

    private static BatchLine line(BatchItem item, BatchKind kind, boolean undone) {
        boolean waits = undone && item.state() == BatchItem.State.DONE;
        String tone =
                switch (item.state()) {
                    case DONE -> waits ? "waiting" : "done";
                    case REFUSED, KEPT -> "overdue";
                    case UNDONE, WAITING -> "waiting";
                };
        return new BatchLine(
                item.place() + 1,
                item.label(),
                kind.href(item.thing()),
                item.told(),
                waits ? "UNDOING" : item.state().name(),
                tone,
                item.why());
    }
}
