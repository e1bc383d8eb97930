package vn.tgpl.intake.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the dossier came after a call.
 *
 * @param told which documents of the matter, null when it was not told
 */
public record DossierCame(
        Set<DossierPaper> papers, @Nullable String told) {

    public static final DossierCame NOTHING = new DossierCame(Set.of(), null);

    public DossierCame {
        papers = Set.copyOf(papers);
    }

    @Override
    public String toString() {
        return "DossierCame" + papers;
    }
}
