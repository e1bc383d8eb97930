package vn.tgpl.casework.domain;

import java.util.Optional;

/** Whether papers were missing at acceptance, and how long the person has to bring them (TT 12/2018 Đ6 k2). */
enum MissingPapers {
    NONE,
    TO_FOLLOW,
    TO_FOLLOW_FROM_DIFFICULT_AREA;

    static MissingPapers of(boolean incomplete, boolean fromDifficultArea) {
        if (!incomplete) {
            return NONE;
        }
        return fromDifficultArea ? TO_FOLLOW_FROM_DIFFICULT_AREA : TO_FOLLOW;
    }

    Optional<LegalPeriod> period() {
        return switch (this) {
            case NONE -> Optional.empty();
            case TO_FOLLOW -> Optional.of(LegalPeriod.SUPPLY_PAPERS);
            case TO_FOLLOW_FROM_DIFFICULT_AREA -> Optional.of(LegalPeriod.SUPPLY_PAPERS_FROM_DIFFICULT_AREA);
        };
    }
}
