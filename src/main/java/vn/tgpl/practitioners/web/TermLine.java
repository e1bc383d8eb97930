package vn.tgpl.practitioners.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.domain.TermRow;
import vn.tgpl.shared.Display;

/** A contract or a suspension on record, ready to be shown. */
record TermLine(
        String kindKey, String from, String to, @Nullable String enteredBy, String enteredAt) {

    static TermLine of(TermRow row) {
        return new TermLine(
                row.contract() ? "practitioners.form.contract" : "practitioners.form.suspension",
                Display.date(row.from()),
                Display.date(row.to()),
                row.enteredBy(),
                Display.dateTime(row.enteredAt()));
    }
}
