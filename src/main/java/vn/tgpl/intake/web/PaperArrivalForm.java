package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form that notes papers which arrived, and on which day. */
class PaperArrivalForm extends PapersForm {

    @NotNull
    private @Nullable LocalDate arrivedOn;

    static PaperArrivalForm on(LocalDate day) {
        PaperArrivalForm form = new PaperArrivalForm();
        form.arrivedOn = day;
        return form;
    }

    public @Nullable LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(@Nullable LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }
}
