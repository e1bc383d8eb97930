package vn.tgpl.catalog.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.catalog.domain.Change;
import vn.tgpl.catalog.domain.CheckedRow;
import vn.tgpl.catalog.domain.CheckedSheet;
import vn.tgpl.catalog.domain.CommuneImportId;
import vn.tgpl.catalog.domain.CommuneImportService;
import vn.tgpl.catalog.domain.CommuneQueries;
import vn.tgpl.catalog.domain.DryRun;
import vn.tgpl.catalog.domain.ImportView;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.platform.web.FormErrors;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Takes over a list of communes: upload, look at what it would do, confirm. */
@Controller
@PreAuthorize("hasAuthority('catalog:manage')")
class CommuneImportController {

    private static final int SHOWN_ERRORS = 200;

    private final CommuneImportService service;
    private final CommuneQueries communes;

    CommuneImportController(CommuneImportService service, CommuneQueries communes) {
        this.service = service;
        this.communes = communes;
    }

    @GetMapping("/admin/communes/imports/new")
    String choose(Model model) {
        model.addAttribute("form", new CommuneFileForm());
        return "catalog/commune-import-new";
    }

    @PostMapping("/admin/communes/imports")
    Object upload(@ModelAttribute("form") CommuneFileForm form, BindingResult errors, Actor actor) throws IOException {
        CheckedSheet sheet = null;
        if (form.isMissing()) {
            errors.rejectValue("file", "catalog.import.file.missing");
        } else {
            try {
                MultipartFile file = Objects.requireNonNull(form.getFile());
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                DryRun dryRun = service.dryRun(name, file.getBytes(), actor);
                if (dryRun.id() != null) {
                    return "redirect:/admin/communes/imports/" + dryRun.id();
                }
                sheet = dryRun.sheet();
                errors.rejectValue("file", "catalog.import.file.faulty");
            } catch (DomainException refusal) {
                FormErrors.add(errors, refusal);
            }
        }
        return again(errors, sheet);
    }

    @GetMapping("/admin/communes/imports/{id}")
    String show(@PathVariable CommuneImportId id, Model model) {
        ImportView view = communes.findImport(id).orElseThrow(NotFound::new);
        List<CommuneLine> lines = communes.changesOf(id).stream()
                .map(CommuneImportController::line)
                .toList();
        model.addAttribute("fileName", view.fileName());
        model.addAttribute("confirmed", view.confirmed());
        model.addAttribute("counts", new ImportCounts(view.added(), view.changed(), view.unchanged(), 0));
        model.addAttribute("rows", lines);
        model.addAttribute("cut", view.added() + view.changed() > lines.size());
        return "catalog/commune-import";
    }

    @PostMapping("/admin/communes/imports/{id}/confirmation")
    String confirm(@PathVariable CommuneImportId id, Actor actor, RedirectAttributes redirect) {
        Flash.done(redirect, "catalog.import.done", Display.number(service.confirm(id, actor)));
        return "redirect:/admin/communes";
    }

    private static ModelAndView again(BindingResult errors, @Nullable CheckedSheet sheet) {
        ModelAndView page =
                new ModelAndView("catalog/commune-import-new", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        if (sheet != null) {
            page.addObject("counts", ImportCounts.of(sheet));
            page.addObject(
                    "rowErrors", sheet.errors().stream().limit(SHOWN_ERRORS).toList());
            page.addObject("cut", sheet.errors().size() > SHOWN_ERRORS);
        }
        return page;
    }

    private static CommuneLine line(CheckedRow row) {
        return CommuneLine.of(row.commune(), row.change().name());
    }

    /** The four numbers of a dry run. */
    record ImportCounts(String added, String changed, String unchanged, String errors) {

        ImportCounts(long added, long changed, long unchanged, long errors) {
            this(Display.number(added), Display.number(changed), Display.number(unchanged), Display.number(errors));
        }

        static ImportCounts of(CheckedSheet sheet) {
            return new ImportCounts(
                    sheet.count(Change.NEW) + sheet.count(Change.REPLACES),
                    sheet.count(Change.CHANGED),
                    sheet.count(Change.UNCHANGED),
                    sheet.errors().size());
        }
    }
}
