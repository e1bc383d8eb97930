package vn.tgpl.reporting.domain;

/** What is counted of cases within a period. The predicate is over {@code casework.legal_aid_case c}. */
public enum CaseMeasure {
    ACCEPTED("c.accepted_at >= :{p}Start and c.accepted_at < :{p}End"),

    /** Accepted and not closed by the end of the period. */
    OPEN("c.accepted_at < :{p}End and (c.closed_on is null or c.closed_on > :{p}To)"),

    /** With a deadline that had run out by the end of the period, or by now, without being met. */
    OVERDUE("""
            c.id in (select d.case_id from casework.deadline d
                      where d.due_at <= :{p}AsOf
                        and (d.met_at is null or d.met_at > :{p}AsOf)
                        and (d.lapsed_at is null or d.lapsed_at > :{p}AsOf))"""),

    CLOSED("c.closed_on between :{p}From and :{p}To");

    private final String predicate;

    CaseMeasure(String predicate) {
        this.predicate = predicate;
    }

    /** @param prefix of the parameters, as in {@link MeasureSpan#parameters(String)} */
    String predicate(String prefix) {
        return predicate.replace("{p}", prefix);
    }
}
