package vn.tgpl.reporting.domain;

/** What is counted of cases within a period. The predicate is over {@code casework.legal_aid_case c}. */
public enum CaseMeasure {
    ACCEPTED("c.accepted_at >= :{p}Start and c.accepted_at < :{p}End", false),

    /**
     * Accepted and not closed by the end of the period. A case reopened later had stood closed until then; its end that
     * was set aside tells so.
     */
    OPEN("""
            c.accepted_at < :{p}End and (c.closed_on is null or c.closed_on > :{p}To)
            and c.id not in (select e.case_id\s""" + SetAside.STOOD + " and e.closed_on <= :{p}To)", true),

    /** With a deadline that had run out by the end of the period, or by now, without being met. */
    OVERDUE("c.id in (select d.case_id from casework.deadline d where " + LateDeadline.PREDICATE + ")", true),

    /**
     * Ended within the period and not reopened before it was over. A case reopened later stays in the number of that
     * period, and counts again in the one in which it ends anew.
     */
    CLOSED("(c.closed_on between :{p}From and :{p}To or c.id in (select e.case_id " + SetAside.WITHIN + "))", false);

    private final String predicate;
    private final boolean ofAMoment;

    CaseMeasure(String predicate, boolean ofAMoment) {
        this.predicate = predicate;
        this.ofAMoment = ofAMoment;
    }

    /** Whether it counts how things stood at the end of the period, and not what happened within it. */
    public boolean ofAMoment() {
        return ofAMoment;
    }

    /** The day on which a case of {@link #CLOSED} ended within the period; the one of its last end for other measures. */
    String closedOn(String prefix) {
        return this == CLOSED ? """
                  case when c.closed_on between :{p}From and :{p}To then c.closed_on
                       else (select max(e.closed_on) %s and e.case_id = c.id) end""".formatted(SetAside.WITHIN).replace("{p}", prefix) : "c.closed_on";
    }

    /** @param prefix of the parameters, as in {@link MeasureSpan#parameters(String)} */
    String predicate(String prefix) {
        return predicate.replace("{p}", prefix);
    }
}
