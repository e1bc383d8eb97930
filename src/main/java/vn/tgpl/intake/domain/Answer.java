package vn.tgpl.intake.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer the law gives at once (Luật TGPL Đ30 k2), with its reasons.
 *
 * @param others why each group that was not claimed does not count, or that it might
 * @param met codes of the claimed groups the person belongs to: those proven, or else those still to be proven
 * @param primary code of the group that counts in statistics
 * @param missing papers still needed, a set per group; empty when one group is proven and what it asks of the person is known
 * @param urgentGrounds grounds on which the request is accepted though papers are missing
 */
public record Answer(
        Verdict verdict,
        List<Finding> findings,
        List<Finding> others,
        List<String> met,
        @Nullable String primary,
        List<MissingPapers> missing,
        Set<UrgentGround> urgentGrounds) {

    private static final Set<Finding.Kind> PLACE_OPEN = EnumSet.of(
            Finding.Kind.PLACE_UNKNOWN, Finding.Kind.PLACE_OF_MATTER_UNKNOWN, Finding.Kind.RESIDENCE_UNKNOWN);

    public Answer {
        findings = List.copyOf(findings);
        others = List.copyOf(others);
        met = List.copyOf(met);
        missing = List.copyOf(missing);
        urgentGrounds = Set.copyOf(urgentGrounds);
    }

    /**
     * The same where the application or documents of the matter lack (Luật TGPL 2017 Đ29 k1, Đ30 k2, k4): they are called for, or
     * follow where the request is urgent. What is refused asks for nothing more.
     */
    Answer lacking(List<MissingPapers> dossier) {
        if (dossier.isEmpty() || met.isEmpty() || verdict == Verdict.COMMERCIAL) {
            return this;
        }
        Verdict now = verdict;
        if (verdict == Verdict.ELIGIBLE) {
            now = urgentGrounds.isEmpty() ? Verdict.PAPERS_MISSING : Verdict.URGENT;
        }
        Stream<Finding> told = dossier.stream()
                .flatMap(missing -> missing.alternatives().get(0).stream())
                .map(paper -> Finding.of(Finding.Kind.DOSSIER_LACKING, paper));
        return new Answer(
                now,
                Stream.concat(findings.stream(), told).toList(),
                others,
                met,
                primary,
                Stream.concat(missing.stream(), dossier.stream()).toList(),
                urgentGrounds);
    }

    /** Whether it is open which centre is the competent one, so that the requester is asked where he lives or the matter happened. */
    public boolean asksForPlace() {
        return findings.stream().map(Finding::kind).anyMatch(PLACE_OPEN::contains);
    }

    /**
     * Whether nothing has to be called for: papers that are there prove a group once what they tell of the person is written
     * down, which whoever received the request does (Luật TGPL 2017 Đ30 k2).
     */
    public boolean isOnlyToWrite() {
        boolean lacking = findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.DOSSIER_LACKING);
        return verdict.proposes(Decision.PAPER_CALL)
                && !asksForPlace()
                && !lacking
                && missing.stream().anyMatch(MissingPapers::isOnlyToWrite);
    }

    /** Whether this is the decision that is proposed. */
    public boolean proposes(Decision taken) {
        return verdict.proposes(taken) && !isOnlyToWrite();
    }

    /** Whether no claimed group is proven yet, or not surely, so that acceptance needs an urgent ground. */
    public boolean isIncomplete() {
        return !missing.isEmpty();
    }

    /** Labels of the groups of the day in which claimed ones that have ended go on. */
    Set<String> goesOnAs() {
        return findings.stream()
                .filter(finding -> finding.kind() == Finding.Kind.GROUP_GOES_ON)
                .map(finding -> finding.args().get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person belongs to a group of the day, as far as is known. */
    public boolean fitsAGroup() {
        return !met.isEmpty();
    }
}
