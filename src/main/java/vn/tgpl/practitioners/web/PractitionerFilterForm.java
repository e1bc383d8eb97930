package vn.tgpl.practitioners.web;

import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerKind;
import vn.tgpl.shared.OfficeId;

/** The filters of the list of practitioners. */
class PractitionerFilterForm {

    private @Nullable PractitionerKind kind;
    private @Nullable OfficeId office;

    public @Nullable PractitionerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PractitionerKind kind) {
        this.kind = kind;
    }

    public @Nullable OfficeId getOffice() {
        return office;
    }

    public void setOffice(@Nullable OfficeId office) {
        this.office = office;
    }
}
