package vn.tgpl.duties.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;
import vn.tgpl.calendar.WorkingCalendar;

/** Writes duties down as they arise, with the rule that gave each; what arises twice is written once. */
@Component
class DutyBook {

    private static final String INSERT = """
            insert into duties.duty (id, office_id, centre_id, province_code, kind, unit, amount, responsible,
                legal_reference, origin, request_id, case_id, practitioner_id, executor_id, person_id, note, begun_at, due_at,
                recorded_at, recorded_by, state, version)
            values (:id, :office, :centre, :province, :kind, :unit, :amount, :responsible, :article, :origin, :request,
                :case, :practitioner, :executor, :person, :note, :begun, :due, :now, :by, 'OPEN', 0)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final PeriodTable periods;
    private final Clock clock;
    private final int reminder;

    /** @param reminder working days until the reminder of a duty for which the law sets no number */
    DutyBook(
            JdbcClient jdbc,
            WorkingCalendar calendar,
            PeriodTable periods,
            Clock clock,
            @Value("${tgpl.deadlines.reminder}") int reminder) {
        if (reminder < 0) {
            throw new IllegalArgumentException("tgpl.deadlines.reminder is negative: " + reminder);
        }
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.periods = periods;
        this.clock = clock;
        this.reminder = reminder;
    }

    /** Whether the law asked for it already of what began at this moment. */
    boolean isAskedFor(PeriodOfLaw kind, Instant begunAt) {
        return periods.isSetAt(kind, begunAt);
    }

    /** When a duty ends that began at this moment, or is reminded of where the law sets no number. */
    Instant dueAt(PeriodOfLaw kind, Instant begunAt) {
        return periods.of(kind, begunAt).endOf(begunAt, calendar, reminder);
    }

    /** Whether the duty of that id is the same in all that is entered of it. */
    boolean says(RecordDuty command, Seated seated, Instant begunAt) {
        Subject about = seated.subject();
        return jdbc.sql("""
                        select count(*) from duties.duty
                         where id = :id and kind = :kind and begun_at = :begun and office_id = :office
                           and note is not distinct from :note::text
                           and request_id is not distinct from :request::uuid
                           and case_id is not distinct from :case::uuid
                           and practitioner_id is not distinct from :practitioner::uuid""")
                        .param("id", command.id().value())
                        .param("kind", command.kind().name())
                        .param("begun", begunAt.atOffset(ZoneOffset.UTC))
                        .param("office", seated.seat().office())
                        .param("note", command.note())
                        .param("request", about.as(SubjectKind.REQUEST))
                        .param("case", about.as(SubjectKind.CASE))
                        .param("practitioner", about.as(SubjectKind.PRACTITIONER))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Whether the duty is a new one; the same one stays as it was, and none arises where the law did not ask for it yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean open(NewDuty duty) {
        PeriodOfLaw kind = duty.kind();
        if (!isAskedFor(kind, duty.begunAt())) {
            return false;
        }
        PeriodTerms terms = periods.of(kind, duty.begunAt());
        Subject about = duty.subject();
        return jdbc.sql(INSERT)
                        .param("id", duty.id().value())
                        .param("office", duty.seat().office())
                        .param("centre", duty.seat().centre())
                        .param("province", duty.seat().province())
                        .param("kind", kind.name())
                        .param("unit", terms.unit().name())
                        .param("amount", terms.amount(reminder))
                        .param("responsible", kind.responsible().name())
                        .param("article", terms.article())
                        .param("origin", duty.origin().name())
                        .param("request", about.as(SubjectKind.REQUEST))
                        .param("case", about.as(SubjectKind.CASE))
                        .param("practitioner", about.as(SubjectKind.PRACTITIONER))
                        .param("executor", duty.executor())
                        .param("person", duty.person())
                        .param("note", duty.note())
                        .param("begun", duty.begunAt().atOffset(ZoneOffset.UTC))
                        .param("due", dueAt(kind, duty.begunAt()).atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", duty.by() == null ? null : duty.by().value())
                        .update()
                == 1;
    }
}
