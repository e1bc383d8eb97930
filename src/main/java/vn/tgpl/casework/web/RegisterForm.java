package vn.tgpl.casework.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which register is looked at, and on what paper it is printed. */
class RegisterForm {

    /** Sizes of the sheet, across. */
    enum Paper {
        A4,
        A3
    }

    private @Nullable UUID office;

    @Min(value = CaseListForm.FIRST_YEAR, message = "{casework.list.year.none}")
    @Max(value = CaseListForm.LAST_YEAR, message = "{casework.list.year.none}")
    private @Nullable Integer year;

    @Min(value = 1, message = "{casework.register.month.none}")
    @Max(value = 12, message = "{casework.register.month.none}")
    private @Nullable Integer month;

    private Paper paper = Paper.A4;

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
        this.month = month;
    }

    public Paper getPaper() {
        return paper;
    }

    /** What is left empty is the small sheet. */
    public void setPaper(@Nullable Paper paper) {
        this.paper = paper == null ? Paper.A4 : paper;
    }
}
