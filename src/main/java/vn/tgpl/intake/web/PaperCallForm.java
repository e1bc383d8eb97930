package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that tells the requester what to add. */
class PaperCallForm implements DecisionForm {

    private final Seen seen = new Seen();

    @NotBlank
    @Size(max = 5000)
    private @Nullable String papers;

    @Size(max = 2000)
    private @Nullable String reason;

    public @Nullable String getPapers() {
        return papers;
    }

    public void setPapers(@Nullable String papers) {
        this.papers = papers;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(Typed.of("intake.form.papersCalled", papers), Typed.of("intake.form.reason", reason));
    }
}
