package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ReturnOppositeSide;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Takes back that one of several left a case; the people of the case are checked with him again. */
@Service
@Transactional
public class BeneficiaryReturning {

    private final CaseFinder finder;
    private final HelpedPeople helped;
    private final BeneficiaryEndRepository ends;
    private final Custody custody;
    private final JoinedStandings standings;
    private final CaseDeadlines deadlines;
    private final PartyChecks checks;
    private final PeopleChange change;
    private final Clock clock;

    BeneficiaryReturning(
            CaseFinder finder,
            HelpedPeople helped,
            BeneficiaryEndRepository ends,
            Custody custody,
            JoinedStandings standings,
            CaseDeadlines deadlines,
            PartyChecks checks,
            PeopleChange change,
            Clock clock) {
        this.finder = finder;
        this.helped = helped;
        this.ends = ends;
        this.custody = custody;
        this.standings = standings;
        this.deadlines = deadlines;
        this.checks = checks;
        this.change = change;
        this.clock = clock;
    }

    /**
     * Takes back a leaving that was entered by mistake. Whoever heads the case since heads it on.
     *
     * @throws NotFound when nobody of that record left the case
     * @throws ReturnOppositeSide when he stands against somebody who is helped there now
     */
    public void takeBack(ReturnBeneficiary command, Actor actor) {
        LegalAidCase left = finder.forChange(command.caseId(), actor);
        left.requireStill(CaseAction.RETURN_BENEFICIARY, actor, command.version());
        BeneficiaryEnd end = ends.findByCaseIdAndTakenBackAtIsNull(left.id()).stream()
                .filter(one -> one.personId().equals(command.person().value()))
                .findFirst()
                .orElseThrow(NotFound::new);
        Set<UUID> back = Set.of(end.personId());
        if (Sides.of(left, helped.of(left)).against(end.personId(), status(left, end.personId()))) {
            throw new ReturnOppositeSide();
        }
        Instant now = clock.instant();
        Instant held = heldFrom(left, back, Days.of(now));
        new PartyChange(left)
                .takeBack(
                        end, command.reason(), checks.knownAs(List.of(command.person())), held, deadlines, actor, now);
        standings.told(left, back, Days.of(now)).forEach(new HeldAppointment(left, deadlines)::hasten);
        ends.save(end);
        change.keep(
                left, Occasion.BENEFICIARY_LEFT, "casework.returnBeneficiary", new Waiver(null, command.note()), actor);
    }

    private static @Nullable String status(LegalAidCase left, UUID person) {
        return person.equals(left.people().principal())
                ? left.matter().proceduralStatusCode()
                : left.people()
                        .joinedAs(person)
                        .map(FurtherBeneficiary::statusCode)
                        .orElse(null);
    }

    /** From when the hours of his custody count; null where he is not held. */
    private @Nullable Instant heldFrom(LegalAidCase left, Set<UUID> back, LocalDate on) {
        return custody.ofPrincipal(left, back, on)
                ? left.register().acceptedAt()
                : custody.knownAt(left, back, on).stream().findFirst().orElse(null);
    }
}
