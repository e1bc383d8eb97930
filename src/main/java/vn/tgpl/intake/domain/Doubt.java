package vn.tgpl.intake.domain;

import vn.tgpl.intake.OpenFact;

/** What is not known of a person and alone tells whether a group takes him in; no paper of the group replaces it (Luật TGPL 2017 Đ7). */
enum Doubt {
    /** No birth was told, or only a year within which the border of the age lies (Đ7 k3, k5, k7 c). */
    BIRTH(Verdict.BIRTH_UNSURE),
    /** The procedural status was not told (Đ7 k5, k6). */
    STATUS(Verdict.STATUS_UNSURE),
    /** The ethnicity was not told (Đ7 k4). */
    ETHNICITY(Verdict.ETHNICITY_UNSURE),
    /** It was not told whether the residence lies in an especially difficult area, or its village is none of those listed (Đ7 k4). */
    AREA(Verdict.AREA_UNSURE),
    /** No list of such areas of the province is on record, and nobody named a paper that tells of the residence (Đ7 k4). */
    LIST(Verdict.AREA_UNSURE),
    /** It was not told whether the person is the victim himself or a companion, who must be young (Đ7 k6a). */
    COMPANION(Verdict.COMPANION_UNSURE);

    private final Verdict verdict;

    Doubt(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The answer where nothing else is open. */
    Verdict verdict() {
        return verdict;
    }

    /** The same for other modules. */
    OpenFact fact() {
        return OpenFact.valueOf(name());
    }

    boolean isToldBy(Finding finding) {
        return switch (finding.kind()) {
            case GROUP_AGE_UNSURE, GROUP_AGE_UNKNOWN -> this == BIRTH;
            case GROUP_STATUS_UNKNOWN -> this == STATUS;
            case GROUP_MINORITY_UNKNOWN -> this == ETHNICITY;
            case GROUP_AREA_UNKNOWN, GROUP_VILLAGE_UNKNOWN, GROUP_VILLAGE_NOT_FOUND, GROUP_VILLAGE_ENDED ->
                this == AREA;
            case GROUP_LIST_MISSING -> this == LIST;
            case GROUP_COMPANION_UNKNOWN -> this == COMPANION;
            default -> false;
        };
    }
}
