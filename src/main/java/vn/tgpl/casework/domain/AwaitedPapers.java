package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.casework.domain.refusal.PapersPeriodIsLongest;
import vn.tgpl.casework.domain.refusal.PapersPeriodOver;
import vn.tgpl.casework.domain.refusal.PeriodsNotTold;

/**
 * The periods for papers that follow an acceptance, of the principal beneficiary and of those who joined him (TT 12/2018 Đ6
 * k2).
 *
 * @param periods all deadlines of the case
 */
record AwaitedPapers(List<Deadline> periods) {

    /** @param of who owed them, null for the principal beneficiary */
    void meet(@Nullable UUID of, Instant at) {
        open(of).forEach(deadline -> deadline.meet(at));
    }

    boolean areAwaited(@Nullable UUID of) {
        return open(of).findAny().isPresent();
    }

    /** Nobody waits any more for those of who is helped no longer. */
    void lapse(@Nullable UUID of, Instant at) {
        open(of).forEach(deadline -> deadline.lapse(at));
    }

    /** They are awaited on as if they had not lapsed at that moment. */
    void runOn(@Nullable UUID of, Instant lapsed, CaseDeadlines rules) {
        periods.stream()
                .filter(deadline -> deadline.isAbout(DeadlineKind.MISSING_PAPERS, of))
                .forEach(deadline -> deadline.runOn(lapsed, rules));
    }

    /**
     * Ten working days from the same beginning, while the shorter period runs (TT 12/2018 Đ6 k2); the event of one person may
     * be none of another.
     *
     * @param wanted the periods meant; empty where one alone can be lengthened
     * @return those that were
     */
    Set<UUID> extend(Set<UUID> wanted, CaseDeadlines rules, Instant now) {
        List<Deadline> running = periods.stream()
                .filter(deadline -> deadline.isOpen(DeadlineKind.MISSING_PAPERS))
                .filter(deadline -> deadline.dueAt().isAfter(now))
                .toList();
        if (running.isEmpty()) {
            throw new PapersPeriodOver();
        }
        List<Deadline> shorter = running.stream()
                .filter(deadline -> deadline.isBy(LegalPeriod.SUPPLY_PAPERS))
                .toList();
        if (shorter.isEmpty()) {
            throw new PapersPeriodIsLongest();
        }
        List<Deadline> meant = wanted.isEmpty() && shorter.size() == 1
                ? shorter
                : shorter.stream()
                        .filter(deadline -> wanted.contains(deadline.id()))
                        .toList();
        if (meant.isEmpty() || meant.size() < wanted.size()) {
            throw new PeriodsNotTold();
        }
        meant.forEach(deadline -> deadline.extend(LegalPeriod.SUPPLY_PAPERS_AFTER_FORCE_MAJEURE, rules));
        return meant.stream().map(Deadline::id).collect(Collectors.toUnmodifiableSet());
    }

    /** When the open period of somebody began that hangs on where he lives; empty where none runs. */
    Optional<Instant> hangingOnResidence(@Nullable UUID of) {
        return byResidence(of).map(deadline -> deadline.period().startedAt()).findFirst();
    }

    /**
     * He is said to live elsewhere now: the period becomes that of who lives there, from the same beginning. One that an event
     * beyond anybody's control lengthened stays.
     *
     * @return those that moved, with the end they had
     */
    Map<Deadline, Instant> follow(@Nullable UUID of, boolean difficult, CaseDeadlines rules) {
        LegalPeriod period = difficult ? LegalPeriod.SUPPLY_PAPERS_FROM_DIFFICULT_AREA : LegalPeriod.SUPPLY_PAPERS;
        Map<Deadline, Instant> moved = new LinkedHashMap<>();
        byResidence(of).filter(deadline -> !deadline.isBy(period)).forEach(deadline -> {
            moved.put(deadline, deadline.dueAt());
            deadline.extend(period, rules);
        });
        return moved;
    }

    private Stream<Deadline> byResidence(@Nullable UUID of) {
        return open(of).filter(deadline -> deadline.isBy(LegalPeriod.SUPPLY_PAPERS)
                || deadline.isBy(LegalPeriod.SUPPLY_PAPERS_FROM_DIFFICULT_AREA));
    }

    private Stream<Deadline> open(@Nullable UUID of) {
        return periods.stream()
                .filter(Deadline::isOpen)
                .filter(deadline -> deadline.isAbout(DeadlineKind.MISSING_PAPERS, of));
    }
}
