package vn.tgpl.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.domain.PaperForm;

/** The form that notes papers which arrived. */
class PaperArrivalForm {

    private Map<String, @Nullable PaperForm> papers = new LinkedHashMap<>();

    public Map<String, @Nullable PaperForm> getPapers() {
        return papers;
    }

    public void setPapers(Map<String, @Nullable PaperForm> papers) {
        this.papers = papers;
    }
}
