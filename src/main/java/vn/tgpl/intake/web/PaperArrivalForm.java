package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.shared.Display;

/** The form that notes papers which arrived, and on which day. */
class PaperArrivalForm extends PapersForm implements DecisionForm {

    private final Seen seen = new Seen();

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

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(Typed.of("intake.form.arrivedOn", Display.date(arrivedOn)));
    }
}
