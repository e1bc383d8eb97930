package vn.tgpl.catalog.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.platform.merge.Merging;
import vn.tgpl.platform.merge.Part;
import vn.tgpl.platform.merge.TwoForms;
import vn.tgpl.shared.Display;

/** Two who change one code at once; both are read as on the day from which the change is to hold. */
@Component
class MergedCode {

    private final Merging merging;
    private final CodeTexts texts;

    MergedCode(Merging merging, CodeTexts texts) {
        this.merging = merging;
        this.texts = texts;
    }

    void begin(CodeRow row, CodeForm form, Model model) {
        merging.begin(path(row), row.version(), parts(form), model);
    }

    /** Empty where the other one changed nothing that stands in the form. */
    Optional<String> page(CodeRow row, CodeForm typed, Model model) {
        LocalDate from = Objects.requireNonNullElse(typed.getFrom(), texts.today());
        return merging.page(
                new TwoForms(
                        path(row),
                        "code-lists",
                        row.on(from).label(),
                        Map.of("version", Long.toString(row.version()), "shownOn", Display.date(from)),
                        parts(CodeForm.of(row, from)),
                        parts(typed)),
                model);
    }

    private List<Part> parts(CodeForm form) {
        return merging.parts(form)
                .text("catalog.codes.label", "label")
                .text("catalog.group.article", "legalReference")
                .shown("catalog.codes.marks", texts.text(form.getMarks()), "marks")
                .text("catalog.codes.order", "order")
                .text("catalog.codes.lastDay", "lastDay")
                .list();
    }

    private static String path(CodeRow row) {
        return CodeListController.PAGE + "/" + row.list() + "/" + row.code();
    }
}
