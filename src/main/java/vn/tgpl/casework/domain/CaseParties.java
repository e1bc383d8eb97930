package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ConflictNoteMissing;
import vn.tgpl.casework.domain.refusal.DeviationReasonMissing;
import vn.tgpl.casework.domain.refusal.GroupUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.intake.Eligibility;
import vn.tgpl.intake.Eligibility.Judgement;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonView;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.NumberOfSomebodyElse;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Changes who stands in a case; each change is checked anew, and the check is kept. */
@Service
@Transactional
public class CaseParties {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final People people;
    private final Catalogue catalogue;
    private final Eligibility eligibility;
    private final CaseCheck check;
    private final PartyChecks checks;
    private final ReplacementNeeds needs;
    private final Journal journal;
    private final Clock clock;

    CaseParties(
            CaseFinder finder,
            CaseRepository cases,
            People people,
            Catalogue catalogue,
            Eligibility eligibility,
            CaseCheck check,
            PartyChecks checks,
            ReplacementNeeds needs,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.people = people;
        this.catalogue = catalogue;
        this.eligibility = eligibility;
        this.check = check;
        this.checks = checks;
        this.needs = needs;
        this.journal = journal;
        this.clock = clock;
    }

    public void change(ChangeParties command, Actor actor) {
        LegalAidCase changed = finder.forChange(command.caseId(), actor);
        changed.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        Map<UUID, PartyOfCase> onRecord =
                changed.people().parties().stream().collect(Collectors.toMap(PartyOfCase::id, Function.identity()));
        Set<PartyOfCase> parties =
                command.parties().stream().map(now -> party(now, onRecord)).collect(Collectors.toUnmodifiableSet());
        new PartyChange(changed).parties(parties, actor, clock.instant());
        command.waiver().refuseAgreementAfter(LocalDate.now(clock));
        save(changed, "casework.changeParties", command.waiver(), actor);
    }

    /** @throws DeviationReasonMissing when the law's answer speaks against it and no reason is given */
    public void add(AddBeneficiary command, Actor actor) {
        LegalAidCase changed = finder.forChange(command.caseId(), actor);
        changed.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        PersonView person = people.find(command.person(), actor.scope()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (catalogue.group(command.groupCode(), Days.of(now)).isEmpty()) {
            throw new GroupUnknown();
        }
        Judgement judged = eligibility.judge(command.joining(changed.request(), person.facts()));
        if (!judged.eligible() && command.deviation() == null) {
            throw new DeviationReasonMissing();
        }
        FurtherBeneficiary joining = new FurtherBeneficiary(
                person.id().value(),
                command.groupCode(),
                now,
                actor.id().value(),
                judged.answer(),
                papers(command),
                judged.eligible() ? null : command.deviation());
        new PartyChange(changed).add(joining, Identity.of(person.facts()), actor, now);
        save(changed, "casework.addBeneficiary", new Waiver(null, command.note()), actor);
    }

    private @Nullable String papers(AddBeneficiary command) {
        return command.papers().isEmpty()
                ? null
                : command.papers().stream().map(catalogue::paperLabel).sorted().collect(Collectors.joining("; "));
    }

    /** Whoever performs the case and is no longer free to is not passed over in silence (Luật TGPL 2017 Đ25 k2, k3). */
    private void save(LegalAidCase changed, String verb, Waiver waiver, Actor actor) {
        cases.save(changed);
        UUID id = changed.id().value();
        checks.keep(
                MatterKey.ofCase(id),
                Occasion.PARTIES_CHANGED,
                check.look(changed.id()),
                new Choice(null, waiver.agreedOn(), waiver.note()),
                actor.id());
        if (waiver.note() == null && needs.byConflict(changed.id())) {
            throw new ConflictNoteMissing();
        }
        journal.record(actor, verb, "case", id.toString(), null);
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
