package vn.tgpl.intake.domain;

import vn.tgpl.intake.OpenFact;
import vn.tgpl.intake.domain.Finding.Kind;

/** What is not known of a person and alone tells whether a group takes him in; no paper of the group replaces it (Luật TGPL 2017 Đ7). */
enum Doubt {
    /** No birth was told, or only a year within which the border of the age lies (Đ7 k3, k5, k7 c). */
    BIRTH(Verdict.BIRTH_UNSURE, Kind.GROUP_AGE_UNSURE, Kind.GROUP_AGE_UNKNOWN),
    /** The procedural status was not told (Đ7 k5, k6). */
    STATUS(Verdict.STATUS_UNSURE, Kind.GROUP_STATUS_UNKNOWN),
    /** The ethnicity was not told (Đ7 k4). */
    ETHNICITY(Verdict.ETHNICITY_UNSURE, Kind.GROUP_MINORITY_UNKNOWN),
    /** It was not told whether the residence lies in an especially difficult area (Đ7 k4). */
    AREA(Verdict.AREA_UNSURE, Kind.GROUP_VILLAGE_UNKNOWN, Kind.GROUP_AREA_UNKNOWN),
    /** It was not told whether the person is the victim himself or a companion, who must be young (Đ7 k6a). */
    COMPANION(Verdict.COMPANION_UNSURE, Kind.GROUP_COMPANION_UNKNOWN);

    private final Verdict verdict;
    private final Kind kind;
    private final Kind kindOfNothing;

    Doubt(Verdict verdict, Kind kind) {
        this(verdict, kind, kind);
    }

    Doubt(Verdict verdict, Kind kind, Kind kindOfNothing) {
        this.verdict = verdict;
        this.kind = kind;
        this.kindOfNothing = kindOfNothing;
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
        return finding.kind() == kind || finding.kind() == kindOfNothing;
    }
}
