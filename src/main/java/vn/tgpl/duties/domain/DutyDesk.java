package vn.tgpl.duties.domain;

import java.time.Clock;
import java.util.List;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.duties.DutyId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/** Settles duties: met with their paper, or dropped with the reason. */
@Service
@Transactional
public class DutyDesk {

    private final DutyRepository duties;
    private final DutyQueries queries;
    private final TellingAuthority telling;
    private final Journal journal;
    private final Clock clock;

    DutyDesk(DutyRepository duties, DutyQueries queries, TellingAuthority telling, Journal journal, Clock clock) {
        this.duties = duties;
        this.queries = queries;
        this.telling = telling;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws DutyChangedMeanwhile when it is settled already, or is not as its sender saw it
     * @throws DutyNotYours when another has to see to it
     */
    public void meet(MeetDuty command, Actor actor) {
        Duty duty = open(command.id(), actor, DutyActions::mayMeet);
        duty.meet(command, clock.instant(), actor.id());
        duties.save(duty);
        telling.met(command.id(), actor.id());
        journal.record(actor, "duties.meet", "duty", command.id().toString(), null);
    }

    /**
     * What would be refused of what is told while something else is missing, so that it is told with that; nothing where
     * the duty waits for nothing from the actor, which is told when the whole is sent.
     */
    public List<DomainException> objections(DutyId id, Meeting told, Actor actor) {
        Duty duty = duties.findForChange(id).orElseThrow(NotFound::new);
        DutyView view = queries.find(id, actor.scope()).orElseThrow(NotFound::new);
        return view.end() == null && DutyActions.mayMeet(view.standing(), actor)
                ? duty.objections(told, clock.instant())
                : List.of();
    }

    /** As {@link #meet}; the reason stays with the duty and not in the journal, for it may name a person. */
    public void drop(DropDuty command, Actor actor) {
        Duty duty = open(command.id(), actor, DutyActions::mayDrop);
        duty.drop(command, clock.instant(), actor.id());
        duties.save(duty);
        journal.record(actor, "duties.drop", "duty", command.id().toString(), null);
    }

    /** Locked first and looked at afterwards, so that what is looked at stays. */
    private Duty open(DutyId id, Actor actor, BiPredicate<DutyActions.Standing, Actor> may) {
        Duty duty = duties.findForChange(id).orElseThrow(NotFound::new);
        DutyView view = queries.find(id, actor.scope()).orElseThrow(NotFound::new);
        if (view.end() != null) {
            throw new DutyChangedMeanwhile();
        }
        if (!may.test(view.standing(), actor)) {
            throw new DutyNotYours();
        }
        return duty;
    }
}
