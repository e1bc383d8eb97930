package vn.tgpl.intake.domain;

import java.util.Map;
import vn.tgpl.intake.RequestId;

/** Notes the papers that arrived after a call. */
public record NotePapers(RequestId id, Map<String, PaperForm> papers) {

    public NotePapers {
        papers = Map.copyOf(papers);
    }
}
