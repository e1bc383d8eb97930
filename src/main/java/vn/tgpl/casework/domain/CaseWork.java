package vn.tgpl.casework.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.ActivityNotForForm;
import vn.tgpl.casework.domain.refusal.HearingStandsAlready;
import vn.tgpl.casework.domain.refusal.PostponedHearingUnknown;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;

/** Records what the practitioner does in a case. */
@Service
@Transactional
public class CaseWork {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ActivityRepository activities;
    private final HearingRepository hearings;
    private final ActiveExecutors executors;
    private final Catalogue catalogue;
    private final PeriodTable periods;
    private final Journal journal;
    private final Clock clock;

    CaseWork(
            CaseFinder finder,
            CaseRepository cases,
            ActivityRepository activities,
            HearingRepository hearings,
            ActiveExecutors executors,
            Catalogue catalogue,
            PeriodTable periods,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.activities = activities;
        this.hearings = hearings;
        this.executors = executors;
        this.catalogue = catalogue;
        this.periods = periods;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Work sent twice under one id is recorded once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void record(RecordActivity command, Actor actor) {
        LegalAidCase worked = finder.forChange(command.caseId(), actor);
        if (SentBefore.isWritten(activities.findById(command.activityId()), one -> one.says(command))) {
            return;
        }
        executors.require(worked, CaseAction.RECORD_ACTIVITY, actor, command.performedOn(), "performedOn");
        CodeView type = fitting(command, worked.matter().formOfAid());
        if (!RegistrationFit.of(worked).knowsWork(type.code())) {
            throw new ActivityNotForForm();
        }
        boolean answersAdvice = type.is(CodeMark.WRITTEN_ADVICE);
        activities.save(new Working(worked).record(command, answersAdvice, actor, clock.instant()));
        cases.save(worked);
        write("casework.activity", command.caseId(), actor);
    }

    /**
     * A session sent twice under one id is entered once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void schedule(ScheduleHearing command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        if (SentBefore.isWritten(hearings.findById(command.hearingId()), one -> one.says(command))) {
            return;
        }
        executors.require(heard, CaseAction.SCHEDULE_HEARING, actor, Days.of(command.startsAt()), "heldOn");
        if (!command.again() && hearings.stands(command.caseId(), command.startsAt(), command.court())) {
            throw new HearingStandsAlready();
        }
        requireWaiting(command);
        hearings.save(new Working(heard).schedule(command, periods, actor, clock.instant()));
        cases.save(heard);
        write("casework.hearing", command.caseId(), actor);
    }

    private void requireWaiting(ScheduleHearing command) {
        UUID postponed = command.inPlaceOf();
        if (postponed == null) {
            return;
        }
        hearings.findById(postponed)
                .filter(known -> known.belongsTo(command.caseId()))
                .orElseThrow(PostponedHearingUnknown::new)
                .requireWaitingFor(command, hearings.isReplaced(postponed));
    }

    public void conclude(RecordOutcome command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        Hearing hearing = hearings.findById(command.hearingId())
                .filter(known -> known.belongsTo(command.caseId()))
                .orElseThrow(NotFound::new);
        new Working(heard).conclude(hearing, command.outcome(), actor, clock.instant());
        hearings.save(hearing);
        cases.save(heard);
        write("casework.outcome", command.caseId(), actor);
    }

    /** The postponed or cancelled session stays as it was announced; a new date is a session of its own. */
    public void callOff(CallOffHearing command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        Hearing hearing = hearings.findById(command.hearingId())
                .filter(known -> known.belongsTo(command.caseId()))
                .orElseThrow(NotFound::new);
        new Working(heard)
                .callOff(hearing, command, periods, actor, clock.instant())
                .ifPresent(hearings::save);
        hearings.save(hearing);
        cases.save(heard);
        write("casework.hearingCalledOff", command.caseId(), actor);
    }

    /** That it was postponed stays on record. */
    public void drop(DropHearing command, Actor actor) {
        LegalAidCase heard = finder.forChange(command.caseId(), actor);
        Hearing postponed = hearings.findById(command.hearingId())
                .filter(known -> known.belongsTo(command.caseId()))
                .orElseThrow(NotFound::new);
        boolean replaced = hearings.isReplaced(command.hearingId());
        new Working(heard).drop(postponed, command, replaced, actor, clock.instant());
        hearings.save(postponed);
        cases.save(heard);
        write("casework.hearingDropped", command.caseId(), actor);
    }

    private CodeView fitting(RecordActivity command, FormOfAid form) {
        return catalogue
                .choosable(CodeList.ACTIVITY_TYPE, command.typeCode(), command.performedOn())
                .filter(type -> type.forms().contains(form))
                .orElseThrow(ActivityNotForForm::new);
    }

    private void write(String action, CaseId id, Actor actor) {
        journal.record(actor, action, "case", id.toString(), null);
    }
}
