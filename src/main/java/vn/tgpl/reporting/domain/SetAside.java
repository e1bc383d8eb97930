package vn.tgpl.reporting.domain;

/** Ends of cases that were reopened: they stood when the period was over, and were set aside later. */
final class SetAside {

    /** The prefix of the period is {@code {p}}; over {@code casework.closure e}. */
    static final String STOOD = "from casework.closure e where e.set_aside_at >= :{p}End";

    /** Those of them that fall within the period. */
    static final String WITHIN = STOOD + " and e.closed_on between :{p}From and :{p}To";

    private SetAside() {}
}
