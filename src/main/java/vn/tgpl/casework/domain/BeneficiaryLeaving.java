package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.EndGroundNotInForce;
import vn.tgpl.casework.domain.refusal.LastOneHelped;
import vn.tgpl.casework.domain.refusal.NextHeadMissing;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Takes one of several out of a case; that he was helped stays on record, the others are checked anew. */
@Service
@Transactional
public class BeneficiaryLeaving {

    private final CaseFinder finder;
    private final HelpedPeople helped;
    private final BeneficiaryEndRepository ends;
    private final LeavingGrounds grounds;
    private final People people;
    private final Custody custody;
    private final JoinedStandings standings;
    private final CaseDeadlines deadlines;
    private final PeopleChange change;
    private final Clock clock;

    BeneficiaryLeaving(
            CaseFinder finder,
            HelpedPeople helped,
            BeneficiaryEndRepository ends,
            LeavingGrounds grounds,
            People people,
            Custody custody,
            JoinedStandings standings,
            CaseDeadlines deadlines,
            PeopleChange change,
            Clock clock) {
        this.finder = finder;
        this.helped = helped;
        this.ends = ends;
        this.grounds = grounds;
        this.people = people;
        this.custody = custody;
        this.standings = standings;
        this.deadlines = deadlines;
        this.change = change;
        this.clock = clock;
    }

    /**
     * He is helped no longer, the case goes on for the others; where he headed it, one of them heads it since. All that is to be
     * refused is refused together.
     *
     * @throws NotFound when nobody of that record was helped in the case, or he has left it
     * @throws LastOneHelped when nobody else is helped: then the case is not continued (Luật TGPL 2017 Đ37)
     * @throws EndGroundNotInForce when the ground cannot be chosen on that day, or for him
     * @throws NextHeadMissing when he heads the case and several stay, of whom none is named
     */
    public void end(EndBeneficiary command, Actor actor) {
        LegalAidCase left = finder.forChange(command.caseId(), actor);
        left.requireStill(CaseAction.END_BENEFICIARY, actor, command.version());
        UUID leaving = command.person().value();
        Set<UUID> present = helped.of(left);
        if (!present.contains(leaving)) {
            throw new NotFound();
        }
        Set<UUID> staying =
                present.stream().filter(person -> !person.equals(leaving)).collect(Collectors.toUnmodifiableSet());
        if (staying.isEmpty()) {
            throw new LastOneHelped();
        }
        Instant now = clock.instant();
        Optional<UUID> next = heads(left, leaving) ? next(command, staying) : Optional.empty();
        refuse(command, left, next, now);
        ends.save(new PartyChange(left)
                .end(
                        command,
                        next.map(person -> people.get(new PersonId(person))).orElse(null),
                        isHastened(left, staying, Days.of(now)) ? null : deadlines,
                        actor,
                        now));
        change.keep(
                left, Occasion.BENEFICIARY_LEFT, "casework.endBeneficiary", new Waiver(null, command.reason()), actor);
    }

    private void refuse(EndBeneficiary command, LegalAidCase left, Optional<UUID> next, Instant now) {
        UUID leaving = command.person().value();
        List<DomainException> found = new ArrayList<>();
        new PartyChange(left).objection(leaving, command.endedOn(), now).ifPresent(found::add);
        boolean first = leaving.equals(left.people().principal());
        if (grounds.offered(left.matter().formOfAid(), first, command.endedOn()).stream()
                .noneMatch(ground -> ground.code().equals(command.groundCode()))) {
            found.add(new EndGroundNotInForce());
        }
        if (heads(left, leaving) && next.isEmpty()) {
            found.add(new NextHeadMissing());
        }
        Refusals.raise(found);
    }

    private static boolean heads(LegalAidCase left, UUID person) {
        return person.equals(left.people().head());
    }

    /** Whoever is named, and whoever alone stays where nobody is; empty where it is not told. */
    private static Optional<UUID> next(EndBeneficiary command, Set<UUID> staying) {
        PersonId named = command.nextHead();
        if (named != null) {
            return Optional.of(named.value()).filter(staying::contains);
        }
        return staying.size() == 1 ? staying.stream().findFirst() : Optional.empty();
    }

    private boolean isHastened(LegalAidCase left, Set<UUID> staying, LocalDate on) {
        return custody.ofAnybody(left, staying, on)
                || !standings.told(left, staying, on).isEmpty();
    }
}
