package vn.tgpl.intake.domain;

import vn.tgpl.intake.domain.AnswerFacts.Place;
import vn.tgpl.intake.domain.Finding.Kind;

/**
 * Whether the centre may aid (Luật TGPL 2017 Đ26 k1): the person resides in the province, or the matter happened there, or
 * the central authority ordered it. What is not known to be so is not so until somebody has asked; a request that is
 * outside in both is passed on, not refused (Đ35 k1).
 *
 * @param finding what it follows from
 */
record Competence(Standing standing, Finding finding) {

    enum Standing {
        GIVEN,
        OPEN,
        ELSEWHERE
    }

    static Competence of(AnswerFacts facts) {
        if (facts.centralOrder()) {
            return found(Standing.GIVEN, Kind.CENTRAL_ORDER);
        }
        if (facts.residence() == Place.INSIDE) {
            return found(Standing.GIVEN, Kind.RESIDES_IN_PROVINCE);
        }
        if (facts.place() == Place.INSIDE) {
            return found(Standing.GIVEN, Kind.HAPPENED_IN_PROVINCE);
        }
        if (facts.residence() == Place.OUTSIDE && facts.place() == Place.OUTSIDE) {
            return found(Standing.ELSEWHERE, Kind.OUT_OF_PROVINCE);
        }
        return found(Standing.OPEN, unknown(facts));
    }

    private static Kind unknown(AnswerFacts facts) {
        if (facts.residence() == facts.place()) {
            return Kind.PLACE_UNKNOWN;
        }
        return facts.place() == Place.UNKNOWN ? Kind.PLACE_OF_MATTER_UNKNOWN : Kind.RESIDENCE_UNKNOWN;
    }

    private static Competence found(Standing standing, Kind kind) {
        return new Competence(standing, Finding.of(kind));
    }
}
