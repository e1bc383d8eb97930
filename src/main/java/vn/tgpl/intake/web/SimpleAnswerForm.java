package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an answer on the spot. */
class SimpleAnswerForm implements DecisionForm {

    private final Seen seen = new Seen();

    @NotBlank
    @Size(max = 10_000)
    private @Nullable String answer;

    @Size(max = 2000)
    private @Nullable String reason;

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
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
        return List.of(Typed.of("intake.form.simpleAnswer", answer), Typed.of("intake.form.reason", reason));
    }
}
