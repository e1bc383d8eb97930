package vn.tgpl.casework.domain;

/**
 * A period that the law sets.
 *
 * @param article names the article; its wording is the message {@code casework.article.<article>}
 */
record LegalPeriod(DeadlineKind kind, PeriodUnit unit, int amount, String article) {

    // Luật TGPL Đ31 k2
    static final LegalPeriod ASSIGN_FOR_HELD_PERSON =
            new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodUnit.HOURS, 12, "ltgpl-31-2");
    // Luật TGPL Đ31 k3
    static final LegalPeriod ASSIGN_ON_NOTICE =
            new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodUnit.AT_ONCE, 0, "ltgpl-31-3");
    // Luật TGPL Đ31 k2
    static final LegalPeriod ASSIGN_FOR_LITIGATION =
            new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodUnit.WORKING_DAYS, 3, "ltgpl-31-2");
    // Luật TGPL Đ33 k2
    static final LegalPeriod ASSIGN_FOR_REPRESENTATION =
            new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodUnit.WORKING_DAYS, 3, "ltgpl-33-2");
    // Luật TGPL Đ32 k2
    static final LegalPeriod ANSWER_ADVICE =
            new LegalPeriod(DeadlineKind.ADVICE_ANSWER, PeriodUnit.CALENDAR_DAYS, 10, "ltgpl-32-2");
    // Luật TGPL Đ32 k2: a complex matter, or one that needs verification, within 30 days in all
    static final LegalPeriod ANSWER_COMPLEX_ADVICE =
            new LegalPeriod(DeadlineKind.EXTENDED_ADVICE_ANSWER, PeriodUnit.CALENDAR_DAYS, 30, "ltgpl-32-2");
    // TT 12/2018 Đ6 k2
    static final LegalPeriod SUPPLY_PAPERS =
            new LegalPeriod(DeadlineKind.MISSING_PAPERS, PeriodUnit.WORKING_DAYS, 5, "tt12-6-2");
    // TT 12/2018 Đ6 k2: twice as long for who lives in an especially difficult area
    static final LegalPeriod SUPPLY_PAPERS_FROM_DIFFICULT_AREA =
            new LegalPeriod(DeadlineKind.MISSING_PAPERS, PeriodUnit.WORKING_DAYS, 10, "tt12-6-2");
    // TT 12/2018 Đ9 k1
    static final LegalPeriod ANSWER_CHANGE =
            new LegalPeriod(DeadlineKind.CHANGE_REPLY, PeriodUnit.WORKING_DAYS, 3, "tt12-9-1");

    // TTLT 10/2018 Đ6 k1
    static final LegalPeriod REPLACE_REFUSED_DEFENDER =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodUnit.HOURS, 24, "ttlt10-6-1");

    // TTLT 10/2018 Đ6 k1
    static final LegalPeriod REPLACE_REFUSED_PROTECTOR =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodUnit.WORKING_DAYS, 2, "ttlt10-6-1");

    // TTLT 10/2018 Đ6 k2
    static final LegalPeriod REPLACE_CANCELLED_DEFENDER =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodUnit.HOURS, 24, "ttlt10-6-2");

    // Luật TGPL Đ39 k1
    static final LegalPeriod HAND_OVER_FILE =
            new LegalPeriod(DeadlineKind.FILE_HANDOVER, PeriodUnit.CALENDAR_DAYS, 30, "ltgpl-39-1");
}
