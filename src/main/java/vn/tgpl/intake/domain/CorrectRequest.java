package vn.tgpl.intake.domain;

import java.util.Map;
import vn.tgpl.intake.RequestId;

/**
 * Corrects what an open request says of the matter, the groups and the papers.
 *
 * @param version of the request the form was made of
 * @param claims of groups in force on the day of the correction
 * @param papers by code, those that were shown
 */
public record CorrectRequest(RequestId id, long version, Matter matter, Claims claims, Map<String, PaperShown> papers) {

    public CorrectRequest {
        papers = Map.copyOf(papers);
    }
}
