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

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    @Override
    public Seen getSeen() {
        return seen;
    }

    @Override
    public List<Typed> typed() {
        return List.of(Typed.of("intake.form.simpleAnswer", answer));
    }
}
