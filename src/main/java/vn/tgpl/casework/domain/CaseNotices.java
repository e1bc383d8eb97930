package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.casework.domain.action.CaseAction;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.casework.domain.refusal.NoticeDayAfterAcceptance;
import vn.tgpl.casework.domain.refusal.NoticeHourAfterAcceptance;
import vn.tgpl.casework.domain.refusal.NoticeNotOnRecord;
import vn.tgpl.intake.Requests;
import vn.tgpl.shared.Actor;

/** Corrects when an authority told of somebody: his appointment is awaited from that moment (Luật TGPL 2017 Đ31 k3). */
@Service
@Transactional
public class CaseNotices {

    private final CaseFinder finder;
    private final CaseRepository cases;
    private final CorrectedNotices corrections;
    private final Requests requests;
    private final CaseDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    CaseNotices(
            CaseFinder finder,
            CaseRepository cases,
            CorrectedNotices corrections,
            Requests requests,
            CaseDeadlines deadlines,
            Journal journal,
            Clock clock) {
        this.finder = finder;
        this.cases = cases;
        this.corrections = corrections;
        this.requests = requests;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The request tells the corrected moment too; one that changes nothing leaves no trace.
     *
     * @throws NoticeNotOnRecord when nothing that is awaited runs from a notice
     */
    public void correct(CorrectNotice command, Actor actor) {
        LegalAidCase told = finder.forChange(command.caseId(), actor);
        told.requireStill(CaseAction.CORRECT_NOTICE, actor, command.version());
        Instant before = told.clock().notices().toldAt().orElseThrow(NoticeNotOnRecord::new);
        if (before.equals(command.toldAt())) {
            return;
        }
        Instant accepted = told.register().acceptedAt();
        if (command.toldAt().isAfter(accepted)) {
            LocalDate acceptedOn = Days.of(accepted);
            throw Days.of(command.toldAt()).isAfter(acceptedOn)
                    ? new NoticeDayAfterAcceptance(acceptedOn)
                    : new NoticeHourAfterAcceptance(accepted);
        }
        requests.noticeReceived(told.request(), command.toldAt());
        told.toldAt(command.toldAt());
        told.clock().notices().tellAt(command.toldAt(), deadlines);
        told.clock().lookAhead();
        Instant now = clock.instant();
        told.touch(now);
        cases.save(told);
        corrections.keep(command, before, now, actor.id());
        journal.record(actor, "casework.correctNotice", "case", command.caseId().toString(), null);
    }
}
