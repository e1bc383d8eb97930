package vn.tgpl.reporting.domain;

/** When a deadline of a case is late, as a predicate over {@code casework.deadline d} with the parameters of a span. */
final class LateDeadline {

    /**
     * It had run out by then, and was neither met nor lapsed by then. What another province owes (Luật TGPL 2017 Đ34 k2) is
     * no delay of the centre that asked.
     */
    static final String PREDICATE = """
            d.kind <> 'VERIFICATION_RESULT' and d.due_at <= :{p}AsOf
              and (d.met_at is null or d.met_at > :{p}AsOf)
              and (d.lapsed_at is null or d.lapsed_at > :{p}AsOf)""";

    private LateDeadline() {}
}
