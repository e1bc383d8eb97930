package vn.tgpl.calendar;

/**
 * The periods that the law sets for a centre and for those it works with: what begins them, in the message
 * {@code calendar.law.<name>}, who is responsible, and what the software does. How long they are is data ({@link PeriodTable}).
 */
public enum PeriodOfLaw {
    D1(Responsible.RECEIVER, Handling.WORK_LIST),
    D2(Responsible.CENTRE, Handling.DUTY),
    D3(Responsible.BENEFICIARY, Handling.STORED),
    D3_DIFFICULT(Responsible.BENEFICIARY, Handling.STORED),
    D3_FORCE_MAJEURE(Responsible.BENEFICIARY, Handling.STORED),
    D4(Responsible.CENTRE, Handling.STORED),
    D5(Responsible.CENTRE, Handling.STORED),
    D6(Responsible.AUTHORITY, Handling.OTHERS),
    D7(Responsible.AUTHORITY, Handling.OTHERS),
    D8(Responsible.CENTRE, Handling.STORED),
    /** Both hold for whoever is held and was told of: at once on the notice, and within the hours that run from it. */
    D8_HELD(Responsible.CENTRE, Handling.STORED),
    D9(Responsible.CENTRE, Handling.STORED),
    D9_URGENT(Responsible.CENTRE, Handling.STORED),
    D9_ANSWER(Responsible.CENTRE, Handling.DUTY),
    D10(Responsible.AUTHORITY, Handling.OTHERS),
    D11(Responsible.CENTRE, Handling.DUTY),
    D12(Responsible.CENTRE, Handling.STORED),
    D12_NOTICE(Responsible.CENTRE, Handling.DUTY),
    D13(Responsible.EXECUTOR, Handling.STORED),
    D14(Responsible.EXECUTOR, Handling.STORED),
    /** The farthest day that may be agreed on: the law sets none, this one keeps out what nobody meant. */
    D14_AGREED(Responsible.EXECUTOR, Handling.STORED),
    D15(Responsible.CENTRE, Handling.STORED),
    D16(Responsible.CENTRE, Handling.DUTY),
    D17(Responsible.CENTRE, Handling.STORED),
    D18(Responsible.CENTRE, Handling.STORED),
    D19(Responsible.CENTRE, Handling.STORED),
    D19_AUTHORITY(Responsible.AUTHORITY, Handling.OTHERS),
    D20(Responsible.AUTHORITY, Handling.OTHERS),
    D20_COURT(Responsible.AUTHORITY, Handling.OTHERS),
    D21(Responsible.AUTHORITY, Handling.WARNING),
    D21_SUMMARY(Responsible.AUTHORITY, Handling.WARNING),
    D22(Responsible.AUTHORITY, Handling.OTHERS),
    D22_OTHER_PROVINCE(Responsible.AUTHORITY, Handling.OTHERS),
    D23(Responsible.CENTRE, Handling.STORED),
    D24(Responsible.AUTHORITY, Handling.OTHERS),
    D24_EXTENDED(Responsible.AUTHORITY, Handling.OTHERS),
    D25(Responsible.CENTRE, Handling.DUTY),
    D26(Responsible.EXECUTOR, Handling.STORED),
    D27(Responsible.CENTRE, Handling.DUTY),
    D28(Responsible.DEPARTMENT, Handling.DUTY),
    D29(Responsible.EXECUTOR, Handling.DUTY),
    D30(Responsible.CENTRE, Handling.DUTY),
    D30_HALF_YEAR(Responsible.CENTRE, Handling.DUTY),
    D30_YEAR(Responsible.CENTRE, Handling.DUTY),
    D31(Responsible.CENTRE, Handling.DUTY),
    D32(Responsible.CENTRE, Handling.DUTY),
    /** TTLT 10/2018 Đ3 k4 speaks of a request that is not accepted; that a case given up later is told too is our reading. */
    D32_AUTHORITY(Responsible.CENTRE, Handling.DUTY),
    /** What is left of a limitation period under which a request is accepted at once. */
    D33(Responsible.CENTRE, Handling.ANSWER),
    /** Likewise until the hearing. */
    D33_HEARING(Responsible.CENTRE, Handling.ANSWER),
    P1(Responsible.CENTRE, Handling.DUTY),
    P1_DEPARTMENT(Responsible.DEPARTMENT, Handling.DUTY),
    P1_REVOKE(Responsible.DEPARTMENT, Handling.DUTY),
    P2(Responsible.CENTRE, Handling.DUTY),
    P2_WITH_REASON(Responsible.CENTRE, Handling.DUTY),
    P3(Responsible.CENTRE, Handling.DUTY),
    P4(Responsible.LAWYER, Handling.DUTY),
    P4_LONGEST(Responsible.LAWYER, Handling.DUTY),
    P5(Responsible.CENTRE, Handling.DUTY),
    P5_EXTENDED(Responsible.CENTRE, Handling.DUTY),
    P6(Responsible.CENTRE, Handling.DUTY),
    P6_LONGEST(Responsible.CENTRE, Handling.DUTY),
    P7(Responsible.CENTRE, Handling.DUTY),
    /** Renewed once, for as long again at most. */
    P7_RENEWED(Responsible.CENTRE, Handling.DUTY),
    P8(Responsible.CENTRE, Handling.DUTY),
    P9(Responsible.CENTRE, Handling.DUTY),
    P10(Responsible.CENTRE, Handling.DUTY),
    P10_PROVINCE(Responsible.AUTHORITY, Handling.OTHERS),
    P11(Responsible.DEPARTMENT, Handling.DUTY),
    P11_PROVINCE(Responsible.AUTHORITY, Handling.OTHERS),
    P12(Responsible.AUTHORITY, Handling.OTHERS),
    P13(Responsible.DEPARTMENT, Handling.DUTY),
    P13_PROVINCE(Responsible.AUTHORITY, Handling.OTHERS),
    P14(Responsible.AUTHORITY, Handling.OTHERS),
    P15(Responsible.AUTHORITY, Handling.OTHERS),
    P16(Responsible.DEPARTMENT, Handling.DUTY),
    P16_PUBLISH(Responsible.DEPARTMENT, Handling.DUTY),
    P16_CHANGE(Responsible.DEPARTMENT, Handling.DUTY),
    P16_REISSUE(Responsible.DEPARTMENT, Handling.DUTY),
    P16_REVOKE_FILE(Responsible.DEPARTMENT, Handling.DUTY),
    P16_REVOKE(Responsible.DEPARTMENT, Handling.DUTY),
    P16_END(Responsible.DEPARTMENT, Handling.DUTY),
    P17(Responsible.AUTHORITY, Handling.OTHERS);

    /** Who has to act within the period. */
    public enum Responsible {
        RECEIVER,
        EXECUTOR,
        CENTRE,
        BENEFICIARY,
        AUTHORITY,
        DEPARTMENT,
        LAWYER,
        /** Of another province, that was asked. */
        OTHER_CENTRE
    }

    /** What the software does with it. */
    public enum Handling {
        STORED,
        WORK_LIST,
        WARNING,
        /** Stored as a dated duty of the centre, the department or an executor. */
        DUTY,
        /** Decides how a request is answered. */
        ANSWER,
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

    private final Responsible responsible;
    private final Handling handling;

    PeriodOfLaw(Responsible responsible, Handling handling) {
        this.responsible = responsible;
        this.handling = handling;
    }

    public Responsible responsible() {
        return responsible;
    }

    /** Whether it is the shortest the law allows: the thing is done after it, and not within it. */
    public boolean isMinimum() {
        return this == P3 || this == P4;
    }

    /** Whether the law leaves open from when it runs, so that its days say it. */
    public boolean isOpenFromWhen() {
        return this == D8_HELD;
    }

    /** Whether the software can do what it does with it when it is counted in that unit. */
    public boolean mayBeCountedIn(PeriodUnit unit) {
        if (unit == PeriodUnit.AT_ONCE_WITHIN_HOURS) {
            return this == D8_HELD;
        }
        return switch (handling) {
            // an end that is stored has to be found
            case STORED -> unit != PeriodUnit.NOT_STATED;
            // days before a session
            case WARNING -> unit == PeriodUnit.CALENDAR_DAYS;
            // working days left until a day that is known
            case ANSWER -> unit == PeriodUnit.WORKING_DAYS;
            case WORK_LIST, DUTY, OTHERS -> true;
        };
    }

    public Handling handling() {
        return handling;
    }
}
