package vn.tgpl.casework.domain.period;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.DeadlineKind;

/**
 * A period that runs for a case.
 *
 * @param kind what the case waits for
 * @param law the line of the table of periods
 */
public record LegalPeriod(DeadlineKind kind, PeriodOfLaw law) {

    // Luật TGPL Đ31 k2
    public static final LegalPeriod ASSIGN_FOR_HELD_PERSON = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D5);
    // Luật TGPL Đ31 k3
    static final LegalPeriod ASSIGN_ON_NOTICE = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D8);
    // Luật TGPL Đ31 k2, k3: at once, whoever is held within twelve hours of the notice at the latest
    public static final LegalPeriod ASSIGN_FOR_HELD_PERSON_ON_NOTICE =
            new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D8_HELD);
    // TTLT 10/2018 Đ3 k4: any other notice
    public static final LegalPeriod ASSIGN_AFTER_NOTICE = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D9);
    // TTLT 10/2018 Đ3 k4: any other notice of a request that is accepted at once
    static final LegalPeriod ASSIGN_ON_URGENT_NOTICE = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D9_URGENT);
    // Luật TGPL Đ31 k2
    static final LegalPeriod ASSIGN_FOR_LITIGATION = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D4);
    // Luật TGPL Đ33 k2
    static final LegalPeriod ASSIGN_FOR_REPRESENTATION = new LegalPeriod(DeadlineKind.ASSIGNMENT, PeriodOfLaw.D12);
    // Luật TGPL Đ32 k2
    public static final LegalPeriod ANSWER_ADVICE = new LegalPeriod(DeadlineKind.ADVICE_ANSWER, PeriodOfLaw.D13);
    // Luật TGPL Đ32 k2: a complex matter, or one that needs verification, within 30 days in all
    public static final LegalPeriod ANSWER_COMPLEX_ADVICE =
            new LegalPeriod(DeadlineKind.EXTENDED_ADVICE_ANSWER, PeriodOfLaw.D14);
    // TT 12/2018 Đ6 k2
    public static final LegalPeriod SUPPLY_PAPERS = new LegalPeriod(DeadlineKind.MISSING_PAPERS, PeriodOfLaw.D3);
    // TT 12/2018 Đ6 k2: twice as long for who lives in an especially difficult area
    public static final LegalPeriod SUPPLY_PAPERS_FROM_DIFFICULT_AREA =
            new LegalPeriod(DeadlineKind.MISSING_PAPERS, PeriodOfLaw.D3_DIFFICULT);
    // TT 12/2018 Đ6 k2: likewise when an event beyond anybody's control stands in the way
    public static final LegalPeriod SUPPLY_PAPERS_AFTER_FORCE_MAJEURE =
            new LegalPeriod(DeadlineKind.MISSING_PAPERS, PeriodOfLaw.D3_FORCE_MAJEURE);
    // TT 12/2018 Đ9 k1
    public static final LegalPeriod ANSWER_CHANGE = new LegalPeriod(DeadlineKind.CHANGE_REPLY, PeriodOfLaw.D15);

    // TTLT 10/2018 Đ6 k1
    public static final LegalPeriod REPLACE_REFUSED_DEFENDER =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodOfLaw.D17);

    // TTLT 10/2018 Đ6 k1
    public static final LegalPeriod REPLACE_REFUSED_PROTECTOR =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodOfLaw.D18);

    // TTLT 10/2018 Đ6 k2
    public static final LegalPeriod REPLACE_CANCELLED_DEFENDER =
            new LegalPeriod(DeadlineKind.REPLACEMENT, PeriodOfLaw.D19);

    private static final Set<PeriodOfLaw> FROM_NOTICE = Stream.of(
                    ASSIGN_ON_NOTICE, ASSIGN_FOR_HELD_PERSON_ON_NOTICE, ASSIGN_AFTER_NOTICE, ASSIGN_ON_URGENT_NOTICE)
            .map(LegalPeriod::law)
            .collect(Collectors.toUnmodifiableSet());

    // Luật TGPL Đ34 k2
    static final LegalPeriod ANSWER_VERIFICATION = new LegalPeriod(DeadlineKind.VERIFICATION_RESULT, PeriodOfLaw.D23);

    // Luật TGPL Đ39 k1
    static final LegalPeriod HAND_OVER_FILE = new LegalPeriod(DeadlineKind.FILE_HANDOVER, PeriodOfLaw.D26);

    /** Whether what runs by that line runs from the notice of an authority. */
    public static boolean runsFromNotice(PeriodOfLaw line) {
        return FROM_NOTICE.contains(line);
    }
}
