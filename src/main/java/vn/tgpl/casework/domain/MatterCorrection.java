package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.domain.CorrectMatter.Since;
import vn.tgpl.casework.domain.CorrectMatter.Told;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.GroupNeverOfStanding;
import vn.tgpl.casework.domain.refusal.GroupNotOfStanding;
import vn.tgpl.casework.domain.refusal.MatterUnchanged;
import vn.tgpl.casework.domain.refusal.StandsOpposite;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Corrects field, procedural status, stage and authority of a case that runs, with what rests on them. */
@Service
@Transactional
public class MatterCorrection {

    private static final String VERB = "casework.correctMatter";

    private final CaseFinder finder;
    private final CorrectedMatters corrections;
    private final OutsideGroups groups;
    private final GroupsFollowed followed;
    private final HelpedPeople helped;
    private final PeopleChange change;
    private final Custody custody;
    private final ToldStandings standings;
    private final JoinedStandings joined;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    MatterCorrection(
            CaseFinder finder,
            CorrectedMatters corrections,
            OutsideGroups groups,
            GroupsFollowed followed,
            HelpedPeople helped,
            PeopleChange change,
            Custody custody,
            ToldStandings standings,
            JoinedStandings joined,
            CaseDeadlines deadlines,
            Clock clock) {
        this.finder = finder;
        this.corrections = corrections;
        this.groups = groups;
        this.followed = followed;
        this.helped = helped;
        this.change = change;
        this.custody = custody;
        this.standings = standings;
        this.joined = joined;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * An appointment that is awaited follows the new standing, and the reason is kept. Who may help whom is checked anew where the
     * field is another one: nothing else of it decides that (Luật TGPL 2017 Đ25).
     *
     * @throws vn.tgpl.casework.domain.refusal.ConflictNoteMissing when somebody is no longer free to, and nothing is said of it
     */
    public void correct(CorrectMatter command, Actor actor) {
        LegalAidCase told = finder.forChange(command.caseId(), actor);
        told.requireStill(CaseAction.CORRECT_MATTER, actor, command.version());
        Told before = told.matter().told();
        if (before.equals(command.told())) {
            throw new MatterUnchanged();
        }
        Refusals.raise(objections(told, command));
        tell(told, command.told(), command.since(), Why.of(command), actor);
        if (before.fieldCode().equals(command.told().fieldCode())) {
            change.keepUnchecked(told, VERB, actor);
        } else {
            change.keep(told, Occasion.MATTER_CORRECTED, VERB, new Waiver(null, command.note()), actor);
        }
    }

    /** Papers that came show how the principal beneficiary stands, whom nobody had asked; that it fits the matter is known. */
    void learn(LegalAidCase told, String statusCode, Actor actor) {
        tell(told, told.matter().told().standing(statusCode), Since.PAPERS, Why.SHOWN, actor);
        change.keepUnchecked(told, VERB, actor);
    }

    /** The same of somebody who joined; that the hours count from the telling is as for whoever joins in custody. */
    void learnOfJoined(LegalAidCase told, UUID person, String statusCode, Actor actor) {
        Instant at = clock.instant();
        standings.keep(told.id(), person, at);
        if (custody.is(statusCode, Days.of(at))) {
            new HeldAppointment(told, deadlines).hasten(at);
        }
        followed.follow(told, person, at, actor.id());
        told.announce(new CasePeopleChanged(told.id()));
    }

    /** Why it is told otherwise. */
    record Why(@Nullable String reason, @Nullable String groupNote) {

        private static final Why SHOWN = new Why(null, null);

        private static Why of(CorrectMatter command) {
            return new Why(command.reason(), command.groupNote());
        }
    }

    private void tell(LegalAidCase told, Told now, Since since, Why why, Actor actor) {
        Instant at = clock.instant();
        corrections.keep(told, now, since, why, at, actor.id());
        new MatterChange(told).tell(now, since, held(told, now, since), deadlines, actor, at);
        // what was mended runs from the acceptance; who joined and was told of hastens it still
        joined.told(told, helped.of(told), Days.of(at)).forEach(new HeldAppointment(told, deadlines)::hasten);
        if (since != Since.NOW) {
            followed.follow(told, null, at, actor.id());
        }
    }

    private List<DomainException> objections(LegalAidCase told, CorrectMatter command) {
        List<DomainException> found =
                new ArrayList<>(MatterFit.objections(told.matter().formOfAid(), command.told()));
        if (changesStanding(told, command)
                && isOpposed(told, null, command.told().statusCode())) {
            found.add(new StandsOpposite("proceduralStatusCode"));
        }
        if (command.groupNote() == null && leavesGroups(told, command.told().statusCode())) {
            // Luật TGPL 2017 Đ37 k3: who lost his standing is helped on; Đ30 k3 a, Đ37 k1 a: who never had it is not
            found.add(command.since() == Since.NOW ? new GroupNotOfStanding() : new GroupNeverOfStanding());
        }
        return found;
    }

    /** Those who stand opposed on record already do not keep anything else from being told right. */
    private static boolean changesStanding(LegalAidCase told, CorrectMatter command) {
        return !Objects.equals(
                told.matter().proceduralStatusCode(), command.told().statusCode());
    }

    /**
     * Whether somebody else who is helped now would stand against him.
     *
     * @param person who joined the case, null for the principal beneficiary
     */
    boolean isOpposed(LegalAidCase of, @Nullable UUID person, @Nullable String status) {
        UUID who = person == null ? of.people().principal() : person;
        return Sides.of(of, helped.of(of)).against(who, status);
    }

    private boolean leavesGroups(LegalAidCase told, @Nullable String status) {
        String before = told.matter().proceduralStatusCode();
        return !Objects.equals(before, status) && !groups.takeIn(told, status) && groups.takeIn(told, before);
    }

    /** What was wrong from the beginning is held against what was known at the beginning. */
    private MatterChange.Held held(LegalAidCase told, Told now, Since since) {
        LocalDate accepted = told.register().acceptedOn();
        Matter before = told.matter();
        Set<UUID> still = helped.of(told);
        boolean counts = still.contains(told.people().principal());
        String was = since == Since.ACCEPTANCE ? before.acceptedStatusCode() : before.proceduralStatusCode();
        return new MatterChange.Held(
                counts && custody.is(was, accepted),
                counts && custody.is(now.statusCode(), accepted),
                custody.knownAt(told, still, LocalDate.now(clock)));
    }
}
