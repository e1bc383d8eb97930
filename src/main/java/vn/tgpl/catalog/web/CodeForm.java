package vn.tgpl.catalog.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.domain.ChangeCode;
import vn.tgpl.catalog.domain.CodeRow;

/** A code as it is to be from a day on, as typed. */
class CodeForm extends CodeFields {

    private long version;

    private @Nullable LocalDate shownOn;

    private @Nullable LocalDate lastDay;

    /** Begins with what the code says today. */
    static CodeForm of(CodeRow row, LocalDate today) {
        CodeView code = row.on(today);
        CodeForm form = new CodeForm();
        form.version = row.version();
        form.shownOn = today;
        form.lastDay = row.validity().to();
        form.setLabel(code.label());
        form.setLegalReference(code.legalReference());
        form.setMarks(code.marks());
        form.setFrom(today);
        form.setOrder(row.order());
        return form;
    }

    ChangeCode toCommand(CodeRow row, LocalDate today) {
        return new ChangeCode(
                row.list(),
                row.code(),
                version,
                Objects.requireNonNullElse(shownOn, today),
                wording(),
                getMarks(),
                place(),
                lastDay,
                why());
    }

    public @Nullable LocalDate getShownOn() {
        return shownOn;
    }

    public void setShownOn(@Nullable LocalDate shownOn) {
        this.shownOn = shownOn;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
