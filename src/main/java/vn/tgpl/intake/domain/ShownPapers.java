package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import vn.tgpl.intake.PaperShown;

/**
 * The papers that were shown for a request.
 *
 * @param day on which the request was received, as of which they are called so
 * @param papers by their codes
 */
record ShownPapers(LocalDate day, Map<String, PaperShown> papers) {

    ShownPapers {
        papers = Map.copyOf(papers);
    }
}
