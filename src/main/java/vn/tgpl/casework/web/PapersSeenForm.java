package vn.tgpl.casework.web;

import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperForm;
import vn.tgpl.intake.form.PaperFields;
import vn.tgpl.intake.form.PapersForm;

/** A form that asks for proof papers with the fields of reception. */
abstract class PapersSeenForm extends SeenForm {

    private final PapersForm shown = new PapersForm();

    PapersForm shown() {
        return shown;
    }

    public boolean hasFacts(String code) {
        return shown.hasFacts(code);
    }

    public @Nullable Integer issueYear(String code) {
        return shown.issueYear(code);
    }

    public Map<String, @Nullable PaperForm> getPapers() {
        return shown.getPapers();
    }

    public void setPapers(Map<String, @Nullable PaperForm> papers) {
        shown.setPapers(papers);
    }

    public Map<String, @Valid PaperFields> getPaperFacts() {
        return shown.getPaperFacts();
    }

    public void setPaperFacts(Map<String, PaperFields> paperFacts) {
        shown.setPaperFacts(paperFacts);
    }
}
