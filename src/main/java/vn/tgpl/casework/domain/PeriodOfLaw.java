package vn.tgpl.casework.domain;

import static vn.tgpl.casework.domain.PeriodUnit.AT_ONCE;
import static vn.tgpl.casework.domain.PeriodUnit.CALENDAR_DAYS;
import static vn.tgpl.casework.domain.PeriodUnit.HOURS;
import static vn.tgpl.casework.domain.PeriodUnit.MONTHS;
import static vn.tgpl.casework.domain.PeriodUnit.WORKING_DAYS;

/**
 * The one table of the periods that the law sets for a centre and for those it works with. Words for what begins a period
 * are the message {@code casework.law.<name>}, for the article {@code casework.article.<article>}.
 */
public enum PeriodOfLaw {
    D1(AT_ONCE, 0, Duty.RECEIVER, "ltgpl-30-2", Handling.WORK_LIST),
    D2(AT_ONCE, 0, Duty.CENTRE, "ltgpl-30-3", Handling.DOCUMENTS),
    D3(LegalPeriod.SUPPLY_PAPERS, Duty.BENEFICIARY),
    D3_DIFFICULT(LegalPeriod.SUPPLY_PAPERS_FROM_DIFFICULT_AREA, Duty.BENEFICIARY),
    D4(LegalPeriod.ASSIGN_FOR_LITIGATION, Duty.CENTRE),
    D5(LegalPeriod.ASSIGN_FOR_HELD_PERSON, Duty.CENTRE),
    D6(HOURS, 12, Duty.AUTHORITY, "ltgpl-31-3", Handling.OTHERS),
    D7(HOURS, 24, Duty.AUTHORITY, "ltgpl-31-3", Handling.OTHERS),
    D8(LegalPeriod.ASSIGN_ON_NOTICE, Duty.CENTRE),
    // an authority's notice is taken for the stricter D8
    D9(WORKING_DAYS, 3, Duty.CENTRE, "ttlt10-3-4", Handling.COVERED),
    D10(AT_ONCE, 0, Duty.AUTHORITY, "ttlt10-7-2", Handling.OTHERS),
    D11(AT_ONCE, 0, Duty.CENTRE, "ltgpl-31-4", Handling.DOCUMENTS),
    D12(LegalPeriod.ASSIGN_FOR_REPRESENTATION, Duty.CENTRE),
    D13(LegalPeriod.ANSWER_ADVICE, Duty.EXECUTOR),
    D14(LegalPeriod.ANSWER_COMPLEX_ADVICE, Duty.EXECUTOR),
    D15(LegalPeriod.ANSWER_CHANGE, Duty.CENTRE),
    D16(AT_ONCE, 0, Duty.CENTRE, "tt12-9-2", Handling.DOCUMENTS),
    D17(LegalPeriod.REPLACE_REFUSED_DEFENDER, Duty.CENTRE),
    D18(LegalPeriod.REPLACE_REFUSED_PROTECTOR, Duty.CENTRE),
    D19(LegalPeriod.REPLACE_CANCELLED_DEFENDER, Duty.CENTRE),
    D20(HOURS, 24, Duty.AUTHORITY, "ttlt10-12", Handling.OTHERS),
    D20_COURT(WORKING_DAYS, 3, Duty.AUTHORITY, "ttlt10-12", Handling.OTHERS),
    D21(CALENDAR_DAYS, 10, Duty.AUTHORITY, "ttlt10-9-3", Handling.WARNING),
    D21_SUMMARY(CALENDAR_DAYS, 7, Duty.AUTHORITY, "ttlt10-9-3", Handling.WARNING),
    D22(HOURS, 24, Duty.AUTHORITY, "tt46-11-1", Handling.OTHERS),
    D22_OTHER_PROVINCE(HOURS, 48, Duty.AUTHORITY, "tt46-11-1", Handling.OTHERS),
    D23(CALENDAR_DAYS, 10, Duty.CENTRE, "ltgpl-34-2", Handling.STORED),
    D24(CALENDAR_DAYS, 30, Duty.AUTHORITY, "ltgpl-36-2", Handling.OTHERS),
    D24_EXTENDED(CALENDAR_DAYS, 45, Duty.AUTHORITY, "ltgpl-36-2", Handling.OTHERS),
    D25(AT_ONCE, 0, Duty.CENTRE, "ltgpl-35", Handling.DOCUMENTS),
    D26(LegalPeriod.HAND_OVER_FILE, Duty.EXECUTOR),
    D27(WORKING_DAYS, 3, Duty.CENTRE, "ltgpl-45-2", Handling.COMPLAINTS),
    D28(CALENDAR_DAYS, 15, Duty.DEPARTMENT, "ltgpl-45-2", Handling.COMPLAINTS),
    D29(AT_ONCE, 0, Duty.EXECUTOR, "tt02-9-1", Handling.PAYMENT),
    D30(MONTHS, 1, Duty.CENTRE, "tt12-7-1", Handling.REPORTS),
    D30_HALF_YEAR(MONTHS, 6, Duty.CENTRE, "tt12-7-1", Handling.REPORTS),
    D30_YEAR(MONTHS, 12, Duty.CENTRE, "tt12-7-1", Handling.REPORTS),
    D31(AT_ONCE, 0, Duty.CENTRE, "ttlt29", Certainty.SECONDARY_SOURCE, Handling.COOPERATION),
    P1(WORKING_DAYS, 4, Duty.CENTRE, "nd144-16", Handling.CONTRACTS),
    P2(CALENDAR_DAYS, 30, Duty.CENTRE, "tt08-8", Handling.CONTRACTS),
    P2_WITH_REASON(CALENDAR_DAYS, 35, Duty.CENTRE, "tt08-8", Handling.CONTRACTS),
    P3(WORKING_DAYS, 5, Duty.CENTRE, "tt08-5", Handling.CONTRACTS),
    P4(CALENDAR_DAYS, 20, Duty.LAWYER, "tt08-5", Handling.CONTRACTS),
    P4_LONGEST(CALENDAR_DAYS, 30, Duty.LAWYER, "tt08-5", Handling.CONTRACTS),
    P5(CALENDAR_DAYS, 10, Duty.CENTRE, "tt08-6", Handling.CONTRACTS),
    P6(CALENDAR_DAYS, 10, Duty.CENTRE, "tt08-7", Handling.CONTRACTS),
    P6_LONGEST(CALENDAR_DAYS, 15, Duty.CENTRE, "tt08-7", Handling.CONTRACTS),
    P7(MONTHS, 36, Duty.CENTRE, "tt08-7", Handling.CONTRACTS),
    P8(WORKING_DAYS, 3, Duty.CENTRE, "tt08-24", Handling.PEOPLE),
    P9(WORKING_DAYS, 7, Duty.CENTRE, "tt08-25a", Handling.PEOPLE),
    P10(CALENDAR_DAYS, 7, Duty.CENTRE, "nd144-7", Handling.PEOPLE);

    /** Who has to act within the period. */
    public enum Duty {
        RECEIVER,
        EXECUTOR,
        CENTRE,
        BENEFICIARY,
        AUTHORITY,
        DEPARTMENT,
        LAWYER
    }

    /** What the software does with it. */
    public enum Handling {
        STORED,
        WORK_LIST,
        WARNING,
        COVERED,
        OTHERS,
        DOCUMENTS,
        COMPLAINTS,
        CONTRACTS,
        COOPERATION,
        PAYMENT,
        PEOPLE,
        REPORTS;

        /** The software watches over it today; else it waits for a module to come, or binds somebody else. */
        public boolean isWatched() {
            return compareTo(OTHERS) < 0;
        }
    }

    /** Whether the text of the law itself was read. */
    public enum Certainty {
        CONFIRMED,
        SECONDARY_SOURCE
    }

    private final PeriodUnit unit;
    private final int amount;
    private final Duty duty;
    private final String article;
    private final Certainty certainty;
    private final Handling handling;

    PeriodOfLaw(LegalPeriod period, Duty duty) {
        this(period.unit(), period.amount(), duty, period.article(), Handling.STORED);
    }

    PeriodOfLaw(PeriodUnit unit, int amount, Duty duty, String article, Handling handling) {
        this(unit, amount, duty, article, Certainty.CONFIRMED, handling);
    }

    PeriodOfLaw(PeriodUnit unit, int amount, Duty duty, String article, Certainty certainty, Handling handling) {
        this.unit = unit;
        this.amount = amount;
        this.duty = duty;
        this.article = article;
        this.certainty = certainty;
        this.handling = handling;
    }

    public PeriodUnit unit() {
        return unit;
    }

    public int amount() {
        return amount;
    }

    public Duty duty() {
        return duty;
    }

    /** Names the article whose wording is a message. */
    public String article() {
        return article;
    }

    public Certainty certainty() {
        return certainty;
    }

    public Handling handling() {
        return handling;
    }
}
