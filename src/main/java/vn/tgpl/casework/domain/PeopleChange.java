package vn.tgpl.casework.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.refusal.ConflictNoteMissing;
import vn.tgpl.people.conflict.Choice;
import vn.tgpl.people.conflict.Finding;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.Actor;

/** Keeps a change of who stands in a case, with what the check finds then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeopleChange {

    private final CaseRepository cases;
    private final CaseCheck check;
    private final PartyChecks checks;
    private final ReplacementNeeds needs;
    private final Agreements agreements;
    private final Journal journal;

    PeopleChange(
            CaseRepository cases,
            CaseCheck check,
            PartyChecks checks,
            ReplacementNeeds needs,
            Agreements agreements,
            Journal journal) {
        this.cases = cases;
        this.check = check;
        this.checks = checks;
        this.needs = needs;
        this.agreements = agreements;
        this.journal = journal;
    }

    /** Nothing that was changed decides who may help whom. */
    void keepUnchecked(LegalAidCase changed, String verb, Actor actor) {
        cases.save(changed);
        journal.record(actor, verb, "case", changed.id().toString(), null);
    }

    /**
     * Whoever performs the case and is no longer free to is not passed over in silence (Luật TGPL 2017 Đ25 k2, k3).
     *
     * @param occasion of the check
     * @param verb of the journal
     * @return the id of the check
     * @throws ConflictNoteMissing when somebody is no longer free to, and the waiver says nothing of it
     */
    UUID keep(LegalAidCase changed, Occasion occasion, String verb, Waiver waiver, Actor actor) {
        cases.save(changed);
        UUID id = changed.id().value();
        List<Finding> found = check.look(changed.id());
        agreements.check(changed.id(), waiver, found);
        UUID kept = checks.keep(
                MatterKey.ofCase(id),
                occasion,
                found,
                new Choice(null, waiver.agreedOn(), waiver.note(), waiver.toldApart() && waiver.note() != null),
                actor.id());
        if (waiver.note() == null && needs.byConflict(changed.id())) {
            throw new ConflictNoteMissing(found.stream()
                    .filter(finding -> finding.practitioner() != null)
                    .max(Comparator.comparing(Finding::remedy))
                    .orElseThrow()
                    .who());
        }
        journal.record(actor, verb, "case", id.toString(), null);
        return kept;
    }
}
