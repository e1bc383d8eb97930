package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.FormAlreadyUsed;
import vn.tgpl.shared.Vietnam;

/** Enters by hand what began a duty, where the software does not hear of it by itself. */
@Service
@Transactional
public class DutyRecording {

    private final Subjects subjects;
    private final DutyBook book;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyRecording(Subjects subjects, DutyBook book, Journal journal, JdbcClient jdbc, Clock clock) {
        this.subjects = subjects;
        this.book = book;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the duty would end; checks all that {@link #record} checks, and stores nothing. */
    @Transactional(readOnly = true)
    public Instant preview(RecordDuty command, Actor actor) {
        checked(command, actor);
        return book.dueAt(command.kind(), begunAt(command));
    }

    /**
     * A duty entered twice under one id stands once.
     *
     * @throws FormAlreadyUsed when the form was sent before and says something else now
     */
    public void record(RecordDuty command, Actor actor) {
        Seated about = checked(command, actor);
        boolean entered = book.open(new NewDuty(
                command.id(),
                command.kind(),
                NewDuty.Origin.HAND,
                about.subject(),
                about.seat(),
                null,
                null,
                begunAt(command),
                command.note(),
                actor.id()));
        if (entered) {
            journal.record(actor, "duties.record", "duty", command.id().toString(), null);
        } else if (!book.says(command, about, begunAt(command))) {
            throw new FormAlreadyUsed();
        }
    }

    private Seated checked(RecordDuty command, Actor actor) {
        DutyRule rule = DutyRules.find(command.kind()).filter(DutyRule::byHand).orElseThrow(KindNotByHand::new);
        Seated about = about(command, actor);
        if (!rule.subjects().contains(about.subject().kind())) {
            if (command.namesNothing()) {
                throw new SubjectMissing(rule.subjects());
            }
            throw new SubjectDoesNotFit(about.subject().kind());
        }
        if (command.begunOn().isAfter(LocalDate.now(clock))) {
            throw new BegunInFuture();
        }
        LocalDate since = about.since();
        if (since != null && command.begunOn().isBefore(since)) {
            throw new BegunBeforeSubject(since);
        }
        if (!book.isAskedFor(command.kind(), begunAt(command))) {
            throw new NoRuleThatDay(command.begunOn());
        }
        if (command.kind() == PeriodOfLaw.D28 && !isComplainedOf(about.subject())) {
            throw new FirstComplaintMissing();
        }
        return about;
    }

    private Seated about(RecordDuty command, Actor actor) {
        if (command.code() != null) {
            return subjects.byCode(command.code(), actor.scope()).orElseThrow(CodeUnknown::new);
        }
        UUID practitioner = command.practitioner();
        if (practitioner != null) {
            return subjects.practitioner(practitioner, actor.scope()).orElseThrow(PractitionerUnknown::new);
        }
        UUID office = command.office() == null ? actor.officeId().value() : command.office();
        return subjects.office(office, actor.scope()).orElseThrow(OfficeUnknown::new);
    }

    // Luật TGPL 2017 Đ45 k2: the second complaint is about how the first one was settled, whether that was entered
    // under the code of the case or of its request
    private boolean isComplainedOf(Subject about) {
        return jdbc.sql("""
                        select exists (select 1 from duties.duty d
                                         left join casework.legal_aid_case c on c.id = :id or c.request_id = :id
                                        where d.kind = 'D27' and d.state <> 'DROPPED'
                                          and (coalesce(d.case_id, d.request_id) = :id
                                               or d.case_id = c.id or d.request_id = c.request_id))""").param("id", about.id()).query(Boolean.class).single();
    }

    private static Instant begunAt(RecordDuty command) {
        return command.begunOn().atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
