package vn.tgpl.casework.domain.period;

import java.util.Optional;

/** Whether papers were missing at acceptance, and how long the person has to bring them (TT 12/2018 Đ6 k2). */
public enum MissingPapers {
    NONE,
    TO_FOLLOW,
    TO_FOLLOW_FROM_DIFFICULT_AREA,
    TO_FOLLOW_AFTER_FORCE_MAJEURE;

    public static MissingPapers of(boolean incomplete, boolean fromDifficultArea, boolean forceMajeure) {
        if (!incomplete) {
            return NONE;
        }
        if (fromDifficultArea) {
            return TO_FOLLOW_FROM_DIFFICULT_AREA;
        }
        return forceMajeure ? TO_FOLLOW_AFTER_FORCE_MAJEURE : TO_FOLLOW;
    }

    Optional<LegalPeriod> period() {
        return switch (this) {
            case NONE -> Optional.empty();
            case TO_FOLLOW -> Optional.of(LegalPeriod.SUPPLY_PAPERS);
            case TO_FOLLOW_FROM_DIFFICULT_AREA -> Optional.of(LegalPeriod.SUPPLY_PAPERS_FROM_DIFFICULT_AREA);
            case TO_FOLLOW_AFTER_FORCE_MAJEURE -> Optional.of(LegalPeriod.SUPPLY_PAPERS_AFTER_FORCE_MAJEURE);
        };
    }
}
