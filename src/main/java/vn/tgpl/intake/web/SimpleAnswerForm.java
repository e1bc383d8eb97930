package vn.tgpl.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of an answer on the spot. */
class SimpleAnswerForm {

    @NotBlank
    @Size(max = 10_000)
    private @Nullable String answer;

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
