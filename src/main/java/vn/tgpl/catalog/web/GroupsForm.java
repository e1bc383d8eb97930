package vn.tgpl.catalog.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day whose law is shown. */
class GroupsForm {

    private @Nullable LocalDate day;

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
