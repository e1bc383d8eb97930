package vn.tgpl.casework.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.Assurance;
import vn.tgpl.casework.domain.BarAnswer;
import vn.tgpl.casework.domain.Waiver;

/**
 * A form that chooses a practitioner, who may need the agreement of the parties or an explanation, and of whom it is declared
 * whether the law of procedure bars him.
 */
abstract class ChoosingForm extends SeenForm {

    private @Nullable LocalDate agreedOn;

    @Size(max = 1000)
    private @Nullable String conflictNote;

    private @Nullable String bars;

    Assurance assurance() {
        return new Assurance(new Waiver(agreedOn, conflictNote), new BarAnswer(bars));
    }

    public @Nullable String getBars() {
        return bars;
    }

    public void setBars(@Nullable String bars) {
        this.bars = bars;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getConflictNote() {
        return conflictNote;
    }

    public void setConflictNote(@Nullable String conflictNote) {
        this.conflictNote = conflictNote;
    }
}
