package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.PaperShown;
import vn.tgpl.shared.BirthDate;

/**
 * As much of a request as its answer depends on; typed on a form or kept.
 *
 * @param province province of the centre
 * @param residenceProvince where the person resides, known also where the commune is not
 * @param lacking what was not handed in beside the proof papers
 */
public record AssessedRequest(
        Channel channel,
        String province,
        @Nullable BirthDate birth,
        @Nullable String ethnicityCode,
        @Nullable String residenceProvince,
        @Nullable String communeCode,
        @Nullable String village,
        @Nullable String fieldCode,
        @Nullable String statusCode,
        @Nullable Boolean connectedMatter,
        Claims claims,
        Map<String, PaperShown> papers,
        @Nullable String matterProvince,
        @Nullable LocalDate limitationOn,
        @Nullable LocalDate hearingOn,
        boolean appointedDefence,
        boolean centralOrder,
        boolean commercial,
        Set<DossierPaper> lacking) {

    public AssessedRequest {
        lacking = Set.copyOf(lacking);
    }

    @Override
    public String toString() {
        return "AssessedRequest[" + channel + "]";
    }
}
