package vn.tgpl.intake.domain;

import java.util.List;
import java.util.Set;

/**
 * The answer the law gives at once (Luật TGPL Đ30 k2), with its reasons.
 *
 * @param missing papers still needed, a set per group; empty when one group is proven
 * @param urgentGrounds grounds on which the request is accepted though papers are missing
 */
public record Answer(
        Verdict verdict, List<Finding> findings, List<MissingPapers> missing, Set<UrgentGround> urgentGrounds) {

    public Answer {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        urgentGrounds = Set.copyOf(urgentGrounds);
    }

    /** Whether no claimed group is proven yet, so that acceptance needs an urgent ground. */
    public boolean isIncomplete() {
        return !missing.isEmpty();
    }
}
