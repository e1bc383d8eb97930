package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.ResidenceThen.Read;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.ResidenceUnchanged;
import vn.tgpl.intake.HelpedPerson;
import vn.tgpl.intake.Residence;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Corrects where somebody resided on the day on which he was accepted or joined, with what rests on it. */
@Service
@Transactional
public class ResidenceCorrection {

    private final CaseFinder finder;
    private final HelpedPeople helped;
    private final ResidenceOfCase residences;
    private final ResidenceThen then;
    private final HelpedPerson requests;
    private final OutsideGroups groups;
    private final GroupsFollowed followed;
    private final PeriodOfResidence periods;
    private final OwedAgain owed;
    private final People people;
    private final CorrectedResidences corrections;
    private final PeopleChange change;
    private final Clock clock;

    ResidenceCorrection(
            CaseFinder finder,
            HelpedPeople helped,
            ResidenceOfCase residences,
            ResidenceThen then,
            HelpedPerson requests,
            OutsideGroups groups,
            GroupsFollowed followed,
            PeriodOfResidence periods,
            OwedAgain owed,
            People people,
            CorrectedResidences corrections,
            PeopleChange change,
            Clock clock) {
        this.finder = finder;
        this.helped = helped;
        this.residences = residences;
        this.then = then;
        this.requests = requests;
        this.groups = groups;
        this.followed = followed;
        this.periods = periods;
        this.owed = owed;
        this.people = people;
        this.corrections = corrections;
        this.change = change;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param against why none of his groups takes him in now, in words; empty where one may
     * @param open what leaves open whether one does, where that was not so before
     */
    public record Judged(Residence residence, List<String> against, List<String> open) {

        public Judged {
            open = List.copyOf(open);
            against = List.copyOf(against);
        }
    }

    /**
     * The place is judged by the lists of that day. The period for papers follows it (TT 12/2018 Đ6 k2); that no group takes him in
     * any more is for the head to decide about, and ends nothing (Luật TGPL 2017 Đ37 k1 a, k3).
     *
     * @throws ResidenceUnchanged when it stands so already
     */
    public Judged correct(CorrectResidence command, Actor actor) {
        LegalAidCase of = finder.forChange(command.caseId(), actor);
        of.requireStill(CaseAction.CORRECT_RESIDENCE, actor, command.version());
        UUID person = command.person();
        if (person != null && !helped.of(of).contains(person)) {
            throw new NotFound();
        }
        Read before = then.of(of, person);
        Refusals.raise(residences.objections(command, before.on()));
        Read now = residences.judged(command, before.on());
        if (now.equals(before)) {
            throw new ResidenceUnchanged();
        }
        Instant at = clock.instant();
        GroupsFollowed.Before was = followed.before(of, person);
        put(of, person, now, actor);
        List<String> against = groups.against(of, person);
        followed.follow(of, person, was, at, actor.id());
        periods.follow(of, person, people.get(who(of, person)).facts(), actor.id());
        CorrectedResidences.Effect effect =
                new CorrectedResidences.Effect(was.outside(), !against.isEmpty(), owed.after(of, person, at));
        corrections.keep(command, before, now, effect, at, actor.id());
        of.touch(at);
        change.keepUnchecked(of, "casework.correctResidence", actor);
        return new Judged(now.residence(), against, was.open() ? List.of() : groups.open(of, person));
    }

    private void put(LegalAidCase of, @Nullable UUID person, Read now, Actor actor) {
        if (person == null) {
            of.people().tell(now.residence());
            requests.correct(of.request(), now.residence(), now.said(), actor);
        } else {
            FurtherBeneficiary joined = of.people().joinedAs(person).orElseThrow(NotFound::new);
            of.people().correct(joined, now.residence(), now.said().areaShownBy());
        }
    }

    private PersonId who(LegalAidCase of, @Nullable UUID person) {
        return person == null ? requests.personOf(of.request()) : new PersonId(person);
    }
}
