package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.ConflictNoteMissing;
import vn.tgpl.casework.domain.refusal.NamesakeUnexplained;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involved;
import vn.tgpl.people.conflict.NumberOfSomebodyElse;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.people.conflict.PartyIsBeneficiary;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Changes who stands in a case besides those who are helped; each change is checked anew, and the check is kept. */
@Service
@Transactional
public class CaseParties {

    private static final Set<Ground> NAMESAKES =
            Set.of(Ground.EXECUTOR_IS_PARTY, Ground.EXECUTOR_IN_PROCEEDINGS, Ground.OWN_OPPONENT);

    private final CaseFinder finder;
    private final CaseCheck check;
    private final PartyChecks checks;
    private final HelpedPeople helped;
    private final PeopleChange change;
    private final PartyEdits edits;
    private final Clock clock;

    CaseParties(
            CaseFinder finder,
            CaseCheck check,
            PartyChecks checks,
            HelpedPeople helped,
            PeopleChange change,
            PartyEdits edits,
            Clock clock) {
        this.finder = finder;
        this.check = check;
        this.checks = checks;
        this.helped = helped;
        this.change = change;
        this.edits = edits;
        this.clock = clock;
    }

    /**
     * Says who else stands in the case.
     *
     * @throws NumberOfSomebodyElse when a person was retyped and the number was not
     * @throws PartyIsBeneficiary when one of them bears a number of somebody who is helped in the case, be it that of
     *     a record that was linked with his
     */
    public void change(ChangeParties command, Actor actor) {
        LegalAidCase changed = finder.forChange(command.caseId(), actor);
        changed.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        Map<UUID, PartyOfCase> onRecord =
                changed.people().parties().stream().collect(Collectors.toMap(PartyOfCase::id, Function.identity()));
        List<Identity> beneficiaries =
                checks.knownAs(helped.of(changed).stream().map(PersonId::new).toList());
        Set<PartyOfCase> parties = new HashSet<>();
        for (ChangeParties.PartyNow now : command.parties()) {
            PartyOfCase party = party(now, onRecord);
            if (beneficiaries.stream().anyMatch(party.identity()::hasNumberOf)) {
                throw new PartyIsBeneficiary(now.row());
            }
            parties.add(party);
        }
        List<PartyEdit> edited = PartyEdit.between(changed.people().parties(), parties);
        List<Finding> before = check.look(changed.id());
        new PartyChange(changed).parties(parties, actor, clock.instant());
        edits.keep(checked(changed, command, actor), edited);
        requireExplained(before, check.look(changed.id()), command.waiver());
    }

    private UUID checked(LegalAidCase changed, ChangeParties command, Actor actor) {
        try {
            return change.keep(changed, Occasion.PARTIES_CHANGED, "casework.changeParties", command.waiver(), actor);
        } catch (ConflictNoteMissing missing) {
            Involved who = missing.who();
            throw command.parties().stream()
                    .filter(party -> party.role() == who.role()
                            && party.fullName().equals(who.identity().fullName()))
                    .findFirst()
                    .map(party -> missing.inRow(party.row()))
                    .orElse(missing);
        }
    }

    /** Whoever reads like somebody who helps or is helped here is not entered without a word (Luật TGPL 2017 Đ25; BLTTHS 2015 Đ72). */
    private static void requireExplained(List<Finding> before, List<Finding> now, Waiver waiver) {
        boolean found =
                now.stream().anyMatch(finding -> NAMESAKES.contains(finding.ground()) && !before.contains(finding));
        if ((found || waiver.toldApart()) && waiver.note() == null) {
            throw new NamesakeUnexplained();
        }
    }

    /**
     * Each party on record stays itself once; whoever else is named is new. A number that is left out stays, for screens
     * show it masked; it does not stay with somebody else's name or year of birth.
     *
     * @throws NumberOfSomebodyElse when the person was retyped and the number was not
     */
    private static PartyOfCase party(ChangeParties.PartyNow now, Map<UUID, PartyOfCase> onRecord) {
        PartyOfCase before = now.id() == null ? null : onRecord.remove(now.id());
        if (before == null) {
            return new PartyOfCase(
                    TimeOrderedId.next(), now.role().name(), now.fullName(), now.nationalId(), now.birthYear());
        }
        if (now.nationalId() == null
                && before.nationalId() != null
                && !before.identity().mayBe(now.identity())) {
            throw new NumberOfSomebodyElse(now.row());
        }
        return new PartyOfCase(
                before.id(),
                now.role().name(),
                now.fullName(),
                now.nationalId() == null ? before.nationalId() : now.nationalId(),
                now.birthYear());
    }
}
