package vn.tgpl.casework.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which register is looked at. */
class RegisterForm {

    private @Nullable UUID office;
    private @Nullable Integer year;
    private @Nullable Integer month;

    public @Nullable UUID getOffice() {
        return office;
    }

    public void setOffice(@Nullable UUID office) {
        this.office = office;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable Integer getMonth() {
        return month;
    }

    public void setMonth(@Nullable Integer month) {
        this.month = month != null && month >= 1 && month <= 12 ? month : null;
    }
}
