package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.MatterKey;
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
    private final CaseCheck check;
    private final PartyChecks checks;
    private final Journal journal;
    private final Clock clock;

    CaseParties(
            CaseFinder finder,
            CaseRepository cases,
            People people,
            CaseCheck check,
            PartyChecks checks,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.people = people;
        this.check = check;
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
    }

    public void change(ChangeParties command, Actor actor) {
        LegalAidCase changed = finder.forChange(command.caseId(), actor);
        changed.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        Set<UUID> onRecord = changed.partyIds();
        Set<PartyOfCase> parties =
                command.parties().stream().map(now -> party(now, onRecord)).collect(Collectors.toUnmodifiableSet());
        new PartyChange(changed).parties(parties, actor, clock.instant());
        save(changed, "casework.changeParties", command.note(), actor);
    }

    public void add(AddBeneficiary command, Actor actor) {
        LegalAidCase changed = finder.forChange(command.caseId(), actor);
        changed.requireStill(CaseAction.CHANGE_PARTIES, actor, command.version());
        PersonId person = command.known() == null ? people.register(command.facts(), actor) : known(command, actor);
        Instant now = clock.instant();
        new PartyChange(changed)
                .add(
                        new FurtherBeneficiary(
                                person.value(),
                                command.groupCode(),
                                now,
                                actor.id().value()),
                        actor,
                        now);
        save(changed, "casework.addBeneficiary", command.note(), actor);
    }

    private PersonId known(AddBeneficiary command, Actor actor) {
        return Optional.ofNullable(command.known())
                .flatMap(id -> people.find(id, actor.scope()))
                .orElseThrow(NotFound::new)
                .id();
    }

    private void save(LegalAidCase changed, String verb, @Nullable String note, Actor actor) {
        cases.save(changed);
        UUID id = changed.id().value();
        checks.keep(
                MatterKey.ofCase(id),
                Occasion.PARTIES_CHANGED,
                check.look(changed.id()),
                new Choice(null, null, note),
                actor);
        journal.record(actor, verb, "case", id.toString(), note);
    }

    /** Each party on record stays itself once; whoever else is named is new. */
    private static PartyOfCase party(ChangeParties.PartyNow now, Set<UUID> onRecord) {
        UUID id = now.id();
        return new PartyOfCase(
                id != null && onRecord.remove(id) ? id : TimeOrderedId.next(),
                now.role().name(),
                now.fullName(),
                now.nationalId(),
                now.birthYear());
    }
}
