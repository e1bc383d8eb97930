package vn.tgpl.calendar;

import static vn.tgpl.calendar.PeriodUnit.AT_ONCE;
import static vn.tgpl.calendar.PeriodUnit.CALENDAR_DAYS;
import static vn.tgpl.calendar.PeriodUnit.HOURS;
import static vn.tgpl.calendar.PeriodUnit.MONTHS;
import static vn.tgpl.calendar.PeriodUnit.NOT_STATED;
import static vn.tgpl.calendar.PeriodUnit.WORKING_DAYS;

import java.time.Instant;

/**
 * The one table of the periods that the law sets for a centre and for those it works with. Words for what begins a period
 * are the message {@code calendar.law.<name>}, for the article {@code calendar.article.<article>}.
 */
public enum PeriodOfLaw {
    D1(AT_ONCE, 0, Responsible.RECEIVER, "ltgpl-30-2", Handling.WORK_LIST),
    D2(NOT_STATED, 0, Responsible.CENTRE, "ltgpl-30-3", Handling.DUTY),
    D3(WORKING_DAYS, 5, Responsible.BENEFICIARY, "tt12-6-2", Handling.STORED),
    D3_DIFFICULT(WORKING_DAYS, 10, Responsible.BENEFICIARY, "tt12-6-2", Handling.STORED),
    D3_FORCE_MAJEURE(WORKING_DAYS, 10, Responsible.BENEFICIARY, "tt12-6-2", Handling.STORED),
    D4(WORKING_DAYS, 3, Responsible.CENTRE, "ltgpl-31-2", Handling.STORED),
    D5(HOURS, 12, Responsible.CENTRE, "ltgpl-31-2", Handling.STORED),
    D6(HOURS, 12, Responsible.AUTHORITY, "ltgpl-31-3", Handling.OTHERS),
    D7(HOURS, 24, Responsible.AUTHORITY, "ltgpl-31-3", Handling.OTHERS),
    D8(AT_ONCE, 0, Responsible.CENTRE, "ltgpl-31-3", Handling.STORED),
    D9(WORKING_DAYS, 3, Responsible.CENTRE, "ttlt10-3-4", Handling.STORED),
    D9_URGENT(AT_ONCE, 0, Responsible.CENTRE, "ttlt10-3-4", Handling.STORED),
    D9_ANSWER(AT_ONCE, 0, Responsible.CENTRE, "ttlt10-3-4", Handling.DUTY),
    D10(AT_ONCE, 0, Responsible.AUTHORITY, "ttlt10-7-2", Handling.OTHERS),
    D11(NOT_STATED, 0, Responsible.CENTRE, "ltgpl-31-4", Handling.DUTY),
    D12(WORKING_DAYS, 3, Responsible.CENTRE, "ltgpl-33-2", Handling.STORED),
    D12_NOTICE(NOT_STATED, 0, Responsible.CENTRE, "ltgpl-33-2", Handling.DUTY),
    D13(CALENDAR_DAYS, 10, Responsible.EXECUTOR, "ltgpl-32-2", Handling.STORED),
    D14(CALENDAR_DAYS, 30, Responsible.EXECUTOR, "ltgpl-32-2", Handling.STORED),
    D15(WORKING_DAYS, 3, Responsible.CENTRE, "tt12-9-1", Handling.STORED),
    D16(AT_ONCE, 0, Responsible.CENTRE, "tt12-9-2", Handling.DUTY),
    D17(HOURS, 24, Responsible.CENTRE, "ttlt10-6-1", Handling.STORED),
    D18(WORKING_DAYS, 2, Responsible.CENTRE, "ttlt10-6-1", Handling.STORED),
    D19(HOURS, 24, Responsible.CENTRE, "ttlt10-6-2", Handling.STORED),
    D20(HOURS, 24, Responsible.AUTHORITY, "ttlt10-12", Handling.OTHERS),
    D20_COURT(WORKING_DAYS, 3, Responsible.AUTHORITY, "ttlt10-12", Handling.OTHERS),
    D21(CALENDAR_DAYS, 10, Responsible.AUTHORITY, "ttlt10-9-3", Handling.WARNING),
    D21_SUMMARY(CALENDAR_DAYS, 7, Responsible.AUTHORITY, "ttlt10-9-3", Handling.WARNING),
    D22(HOURS, 24, Responsible.AUTHORITY, "tt46-11-1", Handling.OTHERS),
    D22_OTHER_PROVINCE(HOURS, 48, Responsible.AUTHORITY, "tt46-11-1", Handling.OTHERS),
    D23(CALENDAR_DAYS, 10, Responsible.CENTRE, "ltgpl-34-2", Handling.STORED),
    D24(CALENDAR_DAYS, 30, Responsible.AUTHORITY, "ltgpl-36-2", Handling.OTHERS),
    D24_EXTENDED(CALENDAR_DAYS, 45, Responsible.AUTHORITY, "ltgpl-36-2", Handling.OTHERS),
    D25(NOT_STATED, 0, Responsible.CENTRE, "ltgpl-35", Handling.DUTY),
    D26(CALENDAR_DAYS, 30, Responsible.EXECUTOR, "ltgpl-39-1", Handling.STORED),
    D27(WORKING_DAYS, 3, Responsible.CENTRE, "ltgpl-45-2", Handling.DUTY),
    D28(CALENDAR_DAYS, 15, Responsible.DEPARTMENT, "ltgpl-45-2", Handling.DUTY),
    D29(AT_ONCE, 0, Responsible.EXECUTOR, "tt02-9-1", Handling.DUTY),
    D30(MONTHS, 1, Responsible.CENTRE, "tt12-7-1", Handling.DUTY),
    D30_HALF_YEAR(MONTHS, 6, Responsible.CENTRE, "tt12-7-1", Handling.DUTY),
    D30_YEAR(MONTHS, 12, Responsible.CENTRE, "tt12-7-1", Handling.DUTY),
    D31(NOT_STATED, 0, Responsible.CENTRE, "ttlt29", Certainty.SECONDARY_SOURCE, Handling.DUTY),
    D32(NOT_STATED, 0, Responsible.CENTRE, "ltgpl-37-2", Handling.DUTY),
    /** TTLT 10/2018 Đ3 k4 speaks of a request that is not accepted; that a case given up later is told too is our reading. */
    D32_AUTHORITY(NOT_STATED, 0, Responsible.CENTRE, "ttlt10-3-4", Certainty.OUR_READING, Handling.DUTY),
    P1(WORKING_DAYS, 4, Responsible.CENTRE, "nd144-16", Handling.DUTY),
    P1_DEPARTMENT(WORKING_DAYS, 3, Responsible.DEPARTMENT, "nd144-16", Handling.DUTY),
    P1_REVOKE(CALENDAR_DAYS, 7, Responsible.DEPARTMENT, "nd144-18", Handling.DUTY),
    P2(CALENDAR_DAYS, 30, Responsible.CENTRE, "tt08-8", Handling.DUTY),
    P2_WITH_REASON(CALENDAR_DAYS, 35, Responsible.CENTRE, "tt08-8", Handling.DUTY),
    P3(WORKING_DAYS, 5, Responsible.CENTRE, "tt08-5", Handling.DUTY),
    P4(CALENDAR_DAYS, 20, Responsible.LAWYER, "tt08-5", Handling.DUTY),
    P4_LONGEST(CALENDAR_DAYS, 30, Responsible.LAWYER, "tt08-5", Handling.DUTY),
    P5(CALENDAR_DAYS, 10, Responsible.CENTRE, "tt08-6", Handling.DUTY),
    P5_EXTENDED(WORKING_DAYS, 3, Responsible.CENTRE, "tt08-6", Handling.DUTY),
    P6(CALENDAR_DAYS, 10, Responsible.CENTRE, "tt08-7", Handling.DUTY),
    P6_LONGEST(CALENDAR_DAYS, 15, Responsible.CENTRE, "tt08-7", Handling.DUTY),
    P7(MONTHS, 36, Responsible.CENTRE, "tt08-7", Handling.DUTY),
    /** Renewed once, for as long again at most. */
    P7_RENEWED(MONTHS, 36, Responsible.CENTRE, "tt08-7", Handling.DUTY),
    P8(WORKING_DAYS, 3, Responsible.CENTRE, "tt08-24", Handling.DUTY),
    P9(WORKING_DAYS, 7, Responsible.CENTRE, "tt08-25a", Handling.DUTY),
    P10(CALENDAR_DAYS, 7, Responsible.CENTRE, "nd144-7", Handling.DUTY),
    P10_PROVINCE(CALENDAR_DAYS, 30, Responsible.AUTHORITY, "nd144-7", Handling.OTHERS),
    P11(WORKING_DAYS, 5, Responsible.DEPARTMENT, "ltgpl-21", Handling.DUTY),
    P11_PROVINCE(CALENDAR_DAYS, 15, Responsible.AUTHORITY, "ltgpl-21", Handling.OTHERS),
    P12(CALENDAR_DAYS, 15, Responsible.AUTHORITY, "ltgpl-22-4", Handling.OTHERS),
    P13(WORKING_DAYS, 3, Responsible.DEPARTMENT, "ltgpl-23", Handling.DUTY),
    P13_PROVINCE(WORKING_DAYS, 5, Responsible.AUTHORITY, "ltgpl-23", Handling.OTHERS),
    P14(WORKING_DAYS, 7, Responsible.AUTHORITY, "tt12-12a", Handling.OTHERS),
    P15(CALENDAR_DAYS, 10, Responsible.AUTHORITY, "tt08-31", Handling.OTHERS),
    P16(CALENDAR_DAYS, 7, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_PUBLISH(WORKING_DAYS, 3, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_CHANGE(WORKING_DAYS, 5, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_REISSUE(WORKING_DAYS, 5, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_REVOKE_FILE(CALENDAR_DAYS, 7, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_REVOKE(WORKING_DAYS, 5, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P16_END(WORKING_DAYS, 3, Responsible.DEPARTMENT, "tt08-19", Handling.DUTY),
    P17(CALENDAR_DAYS, 15, Responsible.AUTHORITY, "tt09-2024-5", Handling.OTHERS);

    /** Who has to act within the period. */
    public enum Responsible {
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
        /** Stored as a dated duty of the centre, the department or an executor. */
        DUTY,
        OTHERS;

        /** The software watches over it; else it binds somebody else. */
        public boolean isWatched() {
            return compareTo(OTHERS) < 0;
        }
    }

    /** Whether the text of the law itself was read. */
    public enum Certainty {
        CONFIRMED,
        SECONDARY_SOURCE,
        /** The text says nothing of the case; that it holds for it too is how the software reads it. */
        OUR_READING
    }

    private final PeriodUnit unit;
    private final int amount;
    private final Responsible responsible;
    private final String article;
    private final Certainty certainty;
    private final Handling handling;

    PeriodOfLaw(PeriodUnit unit, int amount, Responsible responsible, String article, Handling handling) {
        this(unit, amount, responsible, article, Certainty.CONFIRMED, handling);
    }

    PeriodOfLaw(
            PeriodUnit unit,
            int amount,
            Responsible responsible,
            String article,
            Certainty certainty,
            Handling handling) {
        this.unit = unit;
        this.amount = amount;
        this.responsible = responsible;
        this.article = article;
        this.certainty = certainty;
        this.handling = handling;
    }

    public PeriodUnit unit() {
        return unit;
    }

    /** How many of the unit; 0 where there is nothing to count. */
    public int amount() {
        return amount;
    }

    /**
     * How many of the unit count in practice.
     *
     * @param reminder working days after which the reader wants to be reminded of what the law leaves without a number
     */
    public int amount(int reminder) {
        return unit == NOT_STATED ? reminder : amount;
    }

    public Responsible responsible() {
        return responsible;
    }

    /** Whether it is the shortest the law allows: the thing is done after it, and not within it. */
    public boolean isMinimum() {
        return this == P3 || this == P4;
    }

    /**
     * When a period ends that began at this moment; the moment itself where the law says at once.
     *
     * @throws IllegalStateException where the law sets no number
     */
    public Instant endOf(Instant begunAt, WorkingCalendar calendar) {
        if (unit == NOT_STATED) {
            throw new IllegalStateException(this + " has no end in the law");
        }
        return unit.end(calendar, amount, begunAt);
    }

    /**
     * When a period ends that began at this moment; the moment itself where the law says at once.
     *
     * @param reminder working days after which the reader wants to be reminded of what the law leaves without a number
     */
    public Instant endOf(Instant begunAt, WorkingCalendar calendar, int reminder) {
        return unit.end(calendar, amount(reminder), begunAt);
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
