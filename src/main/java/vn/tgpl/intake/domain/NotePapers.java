package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.intake.RequestId;

/**
 * Notes the papers that arrived after a call, each by its code.
 *
 * @param arrivedOn the day they came in
 * @param dossier what came beside proof papers
 */
public record NotePapers(RequestId id, LocalDate arrivedOn, Map<String, PaperShown> papers, DossierCame dossier) {

    public NotePapers {
        papers = Map.copyOf(papers);
    }
}
