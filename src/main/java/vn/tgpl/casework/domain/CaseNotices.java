package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.intake.Requests;
import vn.tgpl.shared.Actor;

/** Corrects when an authority told of somebody: his appointment is awaited from that moment (Luật TGPL 2017 Đ31 k3). */
@Service
@Transactional
public class CaseNotices {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final CorrectedNotices corrections;
    private final Custody custody;
    private final HelpedPeople helped;
    private final Requests requests;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CaseNotices(
            CaseFinder finder,
            CaseRepository cases,
            CorrectedNotices corrections,
            Custody custody,
            HelpedPeople helped,
            Requests requests,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.corrections = corrections;
        this.custody = custody;
        this.helped = helped;
        this.requests = requests;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The request tells the corrected moment too; one that changes nothing leaves no trace.
     *
     * @return what became of the appointment, empty where nothing changed
     * @throws vn.tgpl.casework.domain.refusal.NoticeNotOnRecord when no authority told of the person
     */
    public Optional<CorrectedNotices.Appointment> correct(CorrectNotice command, Actor actor) {
        LegalAidCase told = finder.forChange(command.caseId(), actor);
        told.requireStill(CaseAction.CORRECT_NOTICE, actor, command.version());
        NoticeChange change = new NoticeChange(told, deadlines);
        Instant before = change.before();
        if (before.equals(command.toldAt())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Set<UUID> still = helped.of(told);
        boolean held = still.contains(told.people().principal())
                && custody.is(
                        told.matter().acceptedStatusCode(), told.register().acceptedOn());
        List<Instant> joined = custody.knownAt(told, still, Days.of(now));
        NoticeChange.Effect effect = change.correct(command.toldAt(), held, joined);
        requests.noticeReceived(told.request(), command.toldAt());
        told.touch(now);
        cases.save(told);
        CorrectedNotices.Appointment appointment = new CorrectedNotices.Appointment(effect.dueAt(), effect.metAt());
        corrections.keep(command, before, appointment, now, actor.id());
        journal.record(actor, "casework.correctNotice", "case", command.caseId().toString(), null);
        return Optional.of(appointment);
    }
}
