package vn.tgpl.casework.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.DeadlineKind;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;

/** By when somebody else has to be appointed for an executor, as the answers to his registrations on record say (TTLT 10/2018 Đ6). */
@Component
class ReplacementRecount {

    private final RegistrationRepository registrations;
    private final HelpedPeople helped;
    private final CaseDeadlines rules;

    ReplacementRecount(RegistrationRepository registrations, HelpedPeople helped, CaseDeadlines rules) {
        this.registrations = registrations;
        this.helped = helped;
        this.rules = rules;
    }

    /** After registrations of his were corrected or withdrawn: what runs by mistake gives way to what ought to run. */
    void recount(LegalAidCase of, UUID assignment, Instant now) {
        of.clock().replaceBy(of, owed(of, assignment), assignment, now);
    }

    /** After somebody is helped again as if he never had left. */
    void recount(LegalAidCase of, Instant now) {
        of.executors().performing().map(Assignment::id).toList().forEach(id -> recount(of, id, now));
    }

    /** From when it counts what was lost at that moment: of a case that was reopened since, from the reopening. */
    static Instant since(LegalAidCase of, Instant lost) {
        return of.life().round().map(Round::begun).filter(lost::isBefore).orElse(lost);
    }

    /** What is owed for nothing on record any more is awaited no more. */
    void drop(LegalAidCase of, Instant now) {
        of.executors()
                .performing()
                .map(Assignment::id)
                .filter(id -> of.clock().awaits(DeadlineKind.REPLACEMENT, id))
                .filter(id -> owed(of, id).isEmpty())
                .toList()
                .forEach(id -> of.clock().replaceBy(of, Optional.empty(), id, now));
    }

    private Optional<Term> owed(LegalAidCase of, UUID assignment) {
        Set<UUID> still = helped.of(of);
        List<Registration> all = registrations.findByAssignmentIdAndWithdrawnAtIsNull(assignment);
        return of.executors().performing(assignment).stream()
                .flatMap(one -> all.stream())
                .filter(lost -> still.contains(lost.personId()) && !isMadeGood(lost, all))
                .flatMap(lost -> term(lost, of))
                .min(Comparator.comparing(Term::dueAt));
    }

    /** TTLT 10/2018 Đ6: whether he who was turned away takes part after all. */
    static boolean isMadeGood(Registration lost, List<Registration> all) {
        return all.stream().anyMatch(one -> one.isEntered() && one.isAbout(lost));
    }

    /** None where somebody stepped in for him since. */
    private Stream<Term> term(Registration lost, LegalAidCase of) {
        return lost.lostAt().stream()
                .filter(at -> !of.executors().isStoodInFor(lost.assignmentId(), Days.of(at)))
                .map(at -> since(of, at))
                .flatMap(at -> lost.replacement().stream()
                        .filter(period -> rules.isSet(period, at))
                        .map(period -> rules.onRegistrationLost(period, at)));
    }
}
