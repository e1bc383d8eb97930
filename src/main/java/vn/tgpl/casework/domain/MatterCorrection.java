package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.refusal.GroupNotOfStanding;
import vn.tgpl.casework.domain.refusal.MatterUnchanged;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.EligibilityGroupView;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.Refusals;

/** Corrects field, procedural status, stage and authority of a case that runs, with what rests on them. */
@Service
@Transactional
public class MatterCorrection {

    private final CaseFinder finder;
    private final CorrectedMatters corrections;
    private final HelpedPeople helped;
    private final PeopleChange change;
    private final Custody custody;
    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;
    private final Clock clock;

    MatterCorrection(
            CaseFinder finder,
            CorrectedMatters corrections,
            HelpedPeople helped,
            PeopleChange change,
            Custody custody,
            CaseDeadlines deadlines,
            Catalogue catalogue,
            Clock clock) {
        this.finder = finder;
        this.corrections = corrections;
        this.helped = helped;
        this.change = change;
        this.custody = custody;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** An appointment that is awaited follows the new standing, who may help whom is checked anew, and the reason is kept. */
    public void correct(CorrectMatter command, Actor actor) {
        LegalAidCase told = finder.forChange(command.caseId(), actor);
        told.requireStill(CaseAction.CORRECT_MATTER, actor, command.version());
        CorrectMatter.Told before = told.matter().told();
        if (before.equals(command.told())) {
            throw new MatterUnchanged();
        }
        Refusals.raise(objections(told, command));
        Instant now = clock.instant();
        corrections.keep(command, before, now, actor.id());
        new MatterChange(told).correct(command, held(told, command), deadlines, actor, now);
        change.keep(
                told, Occasion.MATTER_CORRECTED, "casework.correctMatter", new Waiver(null, command.reason()), actor);
    }

    private List<DomainException> objections(LegalAidCase told, CorrectMatter command) {
        List<DomainException> found = MatterFit.objections(told.matter().formOfAid(), command.told());
        if (command.groupNote() == null && leavesGroups(told, command.told().statusCode())) {
            found.add(new GroupNotOfStanding());
        }
        return found;
    }

    /**
     * Whether a group of the case asks for a standing (Luật TGPL 2017 Đ7 k5) that he had and has no more. The case goes on all the
     * same (Đ37 k3); what is said of it is kept.
     */
    private boolean leavesGroups(LegalAidCase told, @Nullable String status) {
        LocalDate accepted = told.register().acceptedOn();
        return catalogue
                .group(told.matter().principalGroupCode(), accepted)
                .map(EligibilityGroupView::criteria)
                .filter(criteria -> !criteria.statuses().isEmpty())
                .filter(criteria -> told.matter().proceduralStatusCode() == null
                        || criteria.statuses().contains(told.matter().proceduralStatusCode()))
                .filter(criteria -> status == null || !criteria.statuses().contains(status))
                .isPresent();
    }

    private MatterChange.Held held(LegalAidCase told, CorrectMatter command) {
        LocalDate accepted = told.register().acceptedOn();
        return new MatterChange.Held(
                custody.is(told.matter().proceduralStatusCode(), accepted),
                custody.is(command.told().statusCode(), accepted),
                custody.joinedAt(told, helped.of(told), LocalDate.now(clock)));
    }
}
