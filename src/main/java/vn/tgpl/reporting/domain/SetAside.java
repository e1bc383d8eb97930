package vn.tgpl.reporting.domain;

/** Ends of cases that were reopened: they stood when the period was over, and were set aside later. */
final class SetAside {

    /** Of a period, whose prefix is {@code {p}}; over {@code casework.closure e}. */
    static final String WITHIN = """
            from casework.closure e
             where e.set_aside_at >= :{p}End and e.closed_on between :{p}From and :{p}To""";

    private SetAside() {}
}
