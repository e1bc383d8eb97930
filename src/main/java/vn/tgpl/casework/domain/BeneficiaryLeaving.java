package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.EndGroundNotInForce;
import vn.tgpl.casework.domain.refusal.ReturnOppositeSide;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Takes somebody who joined a case out of it; that he was helped stays on record, the others are checked anew. */
@Service
@Transactional
public class BeneficiaryLeaving {

    private final CaseFinder finder;
    private final HelpedPeople helped;
    private final BeneficiaryEndRepository ends;
    private final Catalogue catalogue;
    private final Custody custody;
    private final JoinedStandings standings;
    private final CaseDeadlines deadlines;
    private final PartyChecks checks;
    private final PeopleChange change;
    private final Clock clock;

    BeneficiaryLeaving(
            CaseFinder finder,
            HelpedPeople helped,
            BeneficiaryEndRepository ends,
            Catalogue catalogue,
            Custody custody,
            JoinedStandings standings,
            CaseDeadlines deadlines,
            PartyChecks checks,
            PeopleChange change,
            Clock clock) {
        this.finder = finder;
        this.helped = helped;
        this.ends = ends;
        this.catalogue = catalogue;
        this.custody = custody;
        this.standings = standings;
        this.deadlines = deadlines;
        this.checks = checks;
        this.change = change;
        this.clock = clock;
    }

    /**
     * The principal beneficiary cannot leave: his case is not continued (Luật TGPL 2017 Đ37).
     *
     * @throws NotFound when nobody of that record joined the case, or he has left it
     * @throws EndGroundNotInForce when the ground cannot be chosen on that day
     */
    public void end(EndBeneficiary command, Actor actor) {
        LegalAidCase left = finder.forChange(command.caseId(), actor);
        left.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        FurtherBeneficiary leaving = left.people()
                .joinedAs(command.person().value())
                .filter(one -> helped.of(left).contains(one.personId()))
                .orElseThrow(NotFound::new);
        if (catalogue
                .choosable(CodeList.BENEFICIARY_END, command.groundCode(), command.endedOn())
                .filter(ground -> ground.forms().contains(left.matter().formOfAid()))
                .isEmpty()) {
            throw new EndGroundNotInForce();
        }
        Instant now = clock.instant();
        Set<UUID> staying = helped.of(left).stream()
                .filter(person -> !person.equals(leaving.personId()))
                .collect(Collectors.toUnmodifiableSet());
        ends.save(new PartyChange(left)
                .end(leaving, command, isHastened(left, staying, Days.of(now)) ? null : deadlines, actor, now));
        change.keep(
                left, Occasion.BENEFICIARY_LEFT, "casework.endBeneficiary", new Waiver(null, command.reason()), actor);
    }

    private boolean isHastened(LegalAidCase left, Set<UUID> staying, LocalDate on) {
        return custody.ofAnybody(left, staying, on)
                || !standings.told(left, staying, on).isEmpty();
    }

    /**
     * Takes back a leaving that was entered by mistake; the people of the case are checked with him again.
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
        FurtherBeneficiary back = left.people().joinedAs(end.personId()).orElseThrow(NotFound::new);
        if (Sides.of(left, helped.of(left)).against(back.personId(), back.statusCode())) {
            throw new ReturnOppositeSide();
        }
        Instant now = clock.instant();
        Instant held = custody.knownAt(left, Set.of(back.personId()), Days.of(now)).stream()
                .findFirst()
                .orElse(null);
        new PartyChange(left)
                .takeBack(
                        end, command.reason(), checks.knownAs(List.of(command.person())), held, deadlines, actor, now);
        standings
                .told(left, Set.of(back.personId()), Days.of(now))
                .forEach(new HeldAppointment(left, deadlines)::hasten);
        ends.save(end);
        change.keep(
                left, Occasion.BENEFICIARY_LEFT, "casework.returnBeneficiary", new Waiver(null, command.note()), actor);
    }
}
