package vn.tgpl.intake.domain;

import java.util.Map;
import vn.tgpl.intake.RequestId;

/** Notes the papers that arrived after a call, each by its code. */
public record NotePapers(RequestId id, Map<String, PaperShown> papers) {

    public NotePapers {
        papers = Map.copyOf(papers);
    }
}
