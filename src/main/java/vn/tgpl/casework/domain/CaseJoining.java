package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.DeviationReasonMissing;
import vn.tgpl.casework.domain.refusal.HeadDecidesJoining;
import vn.tgpl.casework.domain.refusal.JoiningElsewhere;
import vn.tgpl.casework.domain.refusal.JoiningOppositeSide;
import vn.tgpl.casework.domain.refusal.StandingNotOfField;
import vn.tgpl.casework.domain.refusal.TickOfJoining;
import vn.tgpl.casework.domain.refusal.UrgentGroundOfJoining;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.Eligibility.Judgement;
import vn.tgpl.intake.JoiningClaim;
import vn.tgpl.intake.Residence;
import vn.tgpl.intake.Residences;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Has somebody else helped in a case, as the law answers about him that day; the people of the case are checked anew. */
@Service
@Transactional
public class CaseJoining {

    private final CaseFinder finder;
    private final People people;
    private final Eligibility eligibility;
    private final HelpedAlready already;
    private final JoiningRefusals refusals;
    private final Residences residences;
    private final JoiningPapers papers;
    private final CaseDeadlines deadlines;
    private final HearingRepository hearings;
    private final JoinedStandings standings;
    private final PartyChecks checks;
    private final PeopleChange change;
    private final Clock clock;

    CaseJoining(
            CaseFinder finder,
            People people,
            Eligibility eligibility,
            HelpedAlready already,
            JoiningRefusals refusals,
            Residences residences,
            JoiningPapers papers,
            CaseDeadlines deadlines,
            HearingRepository hearings,
            JoinedStandings standings,
            PartyChecks checks,
            PeopleChange change,
            Clock clock) {
        this.finder = finder;
        this.people = people;
        this.eligibility = eligibility;
        this.already = already;
        this.refusals = refusals;
        this.residences = residences;
        this.papers = papers;
        this.deadlines = deadlines;
        this.hearings = hearings;
        this.standings = standings;
        this.checks = checks;
        this.change = change;
        this.clock = clock;
    }

    /**
     * The first beneficiary stays the principal one.
     *
     * @throws vn.tgpl.casework.domain.refusal.AlreadyBeneficiary when he is or was helped there, under this record or another one
     * @throws vn.tgpl.casework.domain.refusal.LikelyBeneficiary when he may be, and nobody says why he is somebody else
     * @throws vn.tgpl.casework.domain.refusal.StandingOfJoiningMissing when the case is one of proceedings and his standing is not told
     * @throws JoiningOppositeSide when he stands against somebody who is helped there
     * @throws StandingNotOfField when nobody stands so in proceedings of its field
     * @throws DeviationReasonMissing when the law's answer speaks against it and no reason is given
     * @throws JoiningElsewhere when another centre is the competent one
     * @throws HeadDecidesJoining when he is to be refused, and the actor is no head
     * @throws TickOfJoining when his village is said to be none of those listed, and it is one, or is not told
     * @throws UrgentGroundOfJoining when papers are owed, and no ground that the facts bear out is named to help him before
     */
    public void add(AddBeneficiary command, Actor actor) {
        add(command, null, actor);
    }

    /** @param formDigest of the form, where it entered him on record, too */
    void add(AddBeneficiary command, @Nullable String formDigest, Actor actor) {
        LegalAidCase joined = finder.forChange(command.caseId(), actor);
        joined.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        PersonView person = people.find(command.person(), actor.scope()).orElseThrow(NotFound::new);
        List<DomainException> found = new ArrayList<>(
                objections(joined, person.id(), person.facts(), command.claim().statusCode(), command.apart()));
        Instant now = clock.instant();
        LocalDate today = Days.of(now);
        JoiningClaim claimed = papers.proving(command.claim(), today);
        Judgement judged = eligibility.judge(
                command.joining(joined.request(), joined.matter(), person.facts(), nextTrialOn(joined, today)));
        found.addAll(refusals.objections(judged, command, joined.matter().formOfAid(), actor));
        found.addAll(refusals.objections(claimed, person.facts(), today));
        Refusals.raise(found);
        String apart = already.apart(joined, person.id(), person.facts(), command.apart());
        JoiningClaim claim = claimed.as(judged.groups());
        Residence residence = residences.of(person.facts(), claim.villageNotListed(), claim.areaShownBy(), today);
        boolean difficult = residence.isDifficult();
        FurtherBeneficiary joining = new FurtherBeneficiary(
                person.id().value(),
                claim.groupCode(),
                claim.statusCode(),
                claim.claimedAs(),
                claim.connectedMatter(),
                claim.notifiedAt(),
                now,
                actor.id().value(),
                judged.answer(),
                papers.words(claim, today),
                command.deviation(),
                judged.incomplete() ? command.urgentGround() : null,
                judged.incomplete() ? papers.owed(claim, person.id(), residence, today) : null,
                formDigest,
                apart,
                claim.handedIn(),
                residence,
                claim.areaShownBy());
        new PartyChange(joined).add(joining, claim, checks.knownAs(List.of(person.id())), actor, now);
        if (judged.incomplete()) {
            joined.clock()
                    .await(
                            joined,
                            deadlines.onOwedPapers(difficult, now),
                            person.id().value());
        }
        new HeldAppointment(joined, deadlines).hasten(standings.of(joining, today));
        change.keep(
                joined,
                Occasion.BENEFICIARY_JOINED,
                "casework.addBeneficiary",
                new Waiver(null, command.note()),
                actor);
    }

    /**
     * What is said against somebody whose form is not whole yet, by who he is and how he stands.
     *
     * @param record null while he is not on record
     */
    public List<DomainException> objections(
            CaseId id,
            @Nullable PersonId record,
            PersonFacts facts,
            @Nullable String status,
            @Nullable String apart,
            Actor actor) {
        LegalAidCase joined = finder.forChange(id, actor);
        return joined.allows(CaseAction.CHANGE_PARTIES, actor)
                ? objections(joined, record, facts, status, apart)
                : List.of();
    }

    private List<DomainException> objections(
            LegalAidCase joined,
            @Nullable PersonId record,
            PersonFacts facts,
            @Nullable String status,
            @Nullable String apart) {
        return Stream.concat(
                        already.objections(joined, record, facts, apart).stream(),
                        refusals.objections(joined, record, status).stream())
                .toList();
    }

    /** The next session that is known; what was told with the request may be over. */
    private @Nullable LocalDate nextTrialOn(LegalAidCase joined, LocalDate today) {
        return OpenHearings.nextOn(hearings.open(joined.id()).stream().map(Hearing::startsAt), today);
    }
}
