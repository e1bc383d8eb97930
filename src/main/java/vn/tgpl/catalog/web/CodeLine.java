package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.domain.CodeRow;
import vn.tgpl.shared.Display;

/** A code, ready to be shown. */
record CodeLine(
        String label, @Nullable String article, int order, boolean marked, String from, String lastDay, String href) {

    static CodeLine of(CodeRow row) {
        CodeView code = row.code();
        return new CodeLine(
                code.label(),
                code.legalReference(),
                row.order(),
                code.marked(),
                Display.date(code.validity().from()),
                Display.date(code.validity().to()),
                CodeListController.PAGE + "/" + code.list() + "/" + code.code());
    }
}
