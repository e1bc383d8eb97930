package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.refusal.MatterNotAlike;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MattersApart;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Decides which cases with the same people on opposite sides are different matters; the check is made anew and kept. */
@Service
@Transactional
public class CaseMatters {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final CaseCheck check;
    private final PartyChecks checks;
    private final MattersApart matters;
    private final Journal journal;
    private final Clock clock;

    CaseMatters(
            CaseFinder finder,
            CaseRepository cases,
            CaseCheck check,
            PartyChecks checks,
            MattersApart matters,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.check = check;
        this.checks = checks;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** The cases of the centre in which the same people stand on opposite sides, and which are not told apart yet. */
    @Transactional(readOnly = true)
    public List<Finding.Place> alike(CaseFile file) {
        Set<MatterKey> apart =
                matters.of(file).stream().map(MattersApart.Apart::other).collect(Collectors.toUnmodifiableSet());
        return alike(file.head().id()).stream()
                .filter(place -> !apart.contains(place.matter()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<MattersApart.Apart> apart(CaseFile file) {
        return matters.of(file);
    }

    public void tell(TellMattersApart command, Actor actor) {
        LegalAidCase told = still(command.caseId(), command.version(), actor);
        MatterKey other = MatterKey.ofCase(command.other().value());
        String code = alike(command.caseId()).stream()
                .filter(place -> other.equals(place.matter()))
                .map(Finding.Place::name)
                .findFirst()
                .orElseThrow(MatterNotAlike::new);
        matters.tell(key(command.caseId()), other, command.reason(), actor);
        save(told, command.other(), "casework.tellMattersApart", code, actor);
        recheck(told.id(), code + ": " + command.reason(), actor);
        recheck(command.other(), told.register().code() + ": " + command.reason(), actor);
    }

    public void takeBack(CaseId id, long version, CaseId other, Actor actor) {
        LegalAidCase told = still(id, version, actor);
        if (!matters.takeBack(key(id), MatterKey.ofCase(other.value()), actor)) {
            throw new NotFound();
        }
        save(told, other, "casework.takeMattersTogether", null, actor);
        recheck(id, null, actor);
        recheck(other, null, actor);
    }

    private List<Finding.Place> alike(CaseId id) {
        return check.look(id).stream()
                .filter(finding -> finding.ground().kind() == Ground.Kind.OPPOSING_PARTY_HELPED)
                .map(Finding::place)
                .filter(Objects::nonNull)
                .filter(place -> place.matter() != null && place.matter().kind() == MatterKey.Kind.CASE)
                .distinct()
                .toList();
    }

    private LegalAidCase still(CaseId id, long version, Actor actor) {
        LegalAidCase found = finder.forChange(id, actor);
        found.requireStill(CaseAction.TELL_MATTERS_APART, actor, version);
        return found;
    }

    /** @param journalled of the case itself, without the reason, which may name a person */
    private void save(LegalAidCase told, CaseId other, String verb, @Nullable String journalled, Actor actor) {
        told.touch(clock.instant());
        cases.save(told);
        journal.record(actor, verb, "case", told.id().toString(), journalled);
        journal.record(
                actor,
                verb,
                "case",
                other.toString(),
                journalled == null ? null : String.valueOf(told.register().code()));
    }

    /** What is decided about two matters holds for those who perform the one as for those who perform the other. */
    private void recheck(CaseId id, @Nullable String note, Actor actor) {
        checks.keep(key(id), Occasion.MATTERS_TOLD_APART, check.look(id), new Choice(null, null, note), actor.id());
    }

    private static MatterKey key(CaseId id) {
        return MatterKey.ofCase(id.value());
    }
}
