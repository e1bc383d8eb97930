package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.period.Term;
import vn.tgpl.casework.domain.refusal.DecidedBeforeCause;
import vn.tgpl.casework.domain.refusal.GroundNotForChange;
import vn.tgpl.casework.domain.refusal.NotifiedBeforeCause;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.Refusals;

/** Changes who performs a case, asked by the beneficiary or by the office itself (Luật TGPL 2017 Đ25). */
@Service
@Transactional
public class ExecutorChange {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final ChangeRequestRepository requests;
    private final Appointments appointments;
    private final GroundFactQueries facts;
    private final CaseDeadlines deadlines;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Clock clock;

    ExecutorChange(
            CaseFinder finder,
            CaseRepository cases,
            ChangeRequestRepository requests,
            Appointments appointments,
            GroundFactQueries facts,
            CaseDeadlines deadlines,
            Catalogue catalogue,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.requests = requests;
        this.appointments = appointments;
        this.facts = facts;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request sent twice under one id is entered once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void ask(RequestChange command, Actor actor) {
        LegalAidCase performed = finder.forChange(command.caseId(), actor);
        if (SentBefore.isWritten(requests.findById(command.requestId()), one -> one.says(command))) {
            return;
        }
        performed.require(CaseAction.REQUEST_CHANGE, actor);
        Refusals.raise(objections(performed, command.typed(), clock.instant()));
        Term reply = deadlines.onChangeRequest(command.receivedOn());
        requests.save(new Entrusting(performed).ask(command, reply, actor, clock.instant()));
        save(performed, CaseAction.REQUEST_CHANGE, actor);
    }

    /** What would be refused of a request that is typed in part only; nothing where the case takes none. */
    public List<DomainException> objections(CaseId id, RequestChange.Typed typed, Actor actor) {
        LegalAidCase performed = finder.forChange(id, actor);
        return performed.allows(CaseAction.REQUEST_CHANGE, actor)
                ? objections(performed, typed, clock.instant())
                : List.of();
    }

    private List<DomainException> objections(LegalAidCase performed, RequestChange.Typed typed, Instant now) {
        List<DomainException> found = new ArrayList<>(new Entrusting(performed).objections(typed, now));
        LocalDate day = Objects.requireNonNullElseGet(typed.receivedOn(), () -> LocalDate.now(clock));
        if (typed.groundCode() != null && !fits(typed.groundCode(), day, performed, true)) {
            found.add(new GroundNotForChange());
        }
        return found;
    }

    public void answer(AnswerChange command, Actor actor) {
        LegalAidCase performed = finder.forChange(command.caseId(), actor);
        performed.requireStill(CaseAction.ANSWER_CHANGE, actor, command.version());
        ChangeRequest request = requests.findUnanswered(command.caseId()).orElseThrow(NotFound::new);
        Entrusting entrusting = new Entrusting(performed);
        if (command.successor() == null) {
            entrusting.refuse(request, command.answeredOn(), command.reason(), actor, clock.instant());
        } else {
            Appointment successor = appointments.draw(
                    performed, command.successor(), command.answeredOn(), null, command.assurance(), actor);
            entrusting.agree(request, successor, command.reason(), actor, clock.instant());
        }
        requests.save(request);
        save(performed, CaseAction.ANSWER_CHANGE, actor);
    }

    public void replace(ReplaceExecutor command, Actor actor) {
        LegalAidCase performed = finder.forChange(command.caseId(), actor);
        performed.requireStill(CaseAction.REPLACE_EXECUTOR, actor, command.version());
        requireFounded(command, performed);
        requireAfterCause(command);
        Appointment successor = appointments.draw(
                performed, command.successor(), command.decidedOn(), command.decidedAt(), command.assurance(), actor);
        ChangeRequest request = requests.findUnanswered(command.caseId())
                .filter(open -> open.concerns(command.assignmentId()))
                .orElse(null);
        new Entrusting(performed).replace(command, successor, request, actor, clock.instant());
        save(performed, CaseAction.REPLACE_EXECUTOR, actor);
    }

    /** @param byBeneficiary he may ask on the grounds of Luật TGPL 2017 Đ25 k1 and k2 alone (Đ8) */
    private boolean fits(String ground, LocalDate day, LegalAidCase performed, boolean byBeneficiary) {
        return catalogue
                .choosable(CodeList.REPLACEMENT_GROUND, ground, day)
                .filter(code -> code.forms().contains(performed.matter().formOfAid()))
                .filter(code -> code.is(CodeMark.ON_REQUEST) || !byBeneficiary)
                .isPresent();
    }

    private void requireFounded(ReplaceExecutor command, LegalAidCase performed) {
        if (!fits(command.groundCode(), command.decidedOn(), performed, false)) {
            throw new GroundNotForChange();
        }
        facts.of(command.assignmentId()).against(command.groundCode()).ifPresent(refusal -> {
            throw refusal;
        });
    }

    // TTLT 10/2018 Đ6: what follows from a refusal or a cancellation is neither decided nor told before it
    private void requireAfterCause(ReplaceExecutor command) {
        facts.lostAt(command.assignmentId(), command.groundCode()).ifPresent(lost -> {
            List<DomainException> found = new ArrayList<>();
            if (command.decidedOn().isBefore(Days.of(lost))) {
                found.add(new DecidedBeforeCause(lost, "decidedOn"));
            }
            if (command.notifiedOn().isBefore(Days.of(lost))) {
                found.add(new NotifiedBeforeCause(lost));
            }
            Refusals.raise(found);
        });
    }

    private void save(LegalAidCase performed, CaseAction action, Actor actor) {
        cases.save(performed);
        String verb = action.name().toLowerCase(Locale.ROOT);
        journal.record(actor, "casework." + verb, "case", performed.id().toString(), null);
    }
}
