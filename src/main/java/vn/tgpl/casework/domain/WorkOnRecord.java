package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.refusal.ResultWithoutWork;
import vn.tgpl.casework.domain.refusal.WrittenAdviceMissing;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.DomainException;

/** What stands on record of the work on a case, as far as results rest on it. */
@Component
class WorkOnRecord {

    private static final String DONE = """
            select 'WORK' as kind, a.performed_on as day, a.from_time, a.recorded_at,
                   exists (select 1 from catalog.code_mark m
                            where m.list = 'ACTIVITY_TYPE' and m.code = a.type_code and m.mark = 'WRITTEN_ADVICE'
                              and a.performed_on between m.valid_from and coalesce(m.valid_to, 'infinity')) as advice
              from casework.activity a where a.case_id = :id
             union all
            select 'SESSION', (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::date,
                   (h.starts_at at time zone 'Asia/Ho_Chi_Minh')::time, null, false
              from casework.hearing h where h.case_id = :id and h.outcome is not null
             union all
            select 'REGISTRATION', r.sent_on, null, r.recorded_at, false
              from casework.registration r
             where r.case_id = :id and r.withdrawn_at is null
               and not exists (select 1 from casework.registration_answer a
                                where a.registration_id = r.id and a.outcome = 'REFUSED')""";

    private final JdbcClient jdbc;

    WorkOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum Kind {
        WORK,
        SESSION,
        REGISTRATION
    }

    /** @param recordedAt null of a session, which is announced before it is held */
    private record Done(
            Kind kind,
            LocalDate day,
            @Nullable LocalTime from,
            @Nullable Instant recordedAt,
            boolean advice) {

        boolean isOf(@Nullable Round round) {
            if (round == null) {
                return true;
            }
            return recordedAt == null ? round.covers(day, from) : round.covers(day, from, recordedAt);
        }

        /** Written down since the reopening, whenever it was done; of a session nothing but its day tells. */
        boolean isEnteredSince(Round round) {
            return recordedAt == null ? round.covers(day, from) : !recordedAt.isBefore(round.at());
        }
    }

    /**
     * The work on a case; of one that was reopened, what was done since fulfils what its end rests on.
     *
     * @param lastOn day of the latest recorded work or session held, null while there is none
     * @param worked work or a session held is on record
     * @param registered somebody was registered with an authority, which did not refuse him
     * @param advisedInWriting advice was given in writing by the day looked at
     * @param goneOn the case was never reopened, or something was written down since
     */
    record Work(
            @Nullable LocalDate lastOn, boolean worked, boolean registered, boolean advisedInWriting, boolean goneOn) {

        /** What the result rests on and is not on record; written advice is work too, so one of them is told. */
        Optional<DomainException> lackedBy(CodeView result) {
            if (result.is(CodeMark.NEEDS_WRITTEN_ADVICE) && !advisedInWriting) {
                return Optional.of(new WrittenAdviceMissing());
            }
            return result.is(CodeMark.NEEDS_WORK) && !worked ? Optional.of(new ResultWithoutWork()) : Optional.empty();
        }

        /** Nothing at all tells of the work: neither any of it, nor a session, nor a registration (TT 12/2018 Đ11). */
        boolean isBare() {
            return !worked && !registered;
        }
    }

    /** @param on the day of the end */
    Work of(CaseId id, LocalDate on) {
        Round round = round(id);
        List<Done> all = jdbc.sql(DONE)
                .param("id", id.value())
                .query((row, index) -> done(row))
                .list();
        LocalDate lastOn = all.stream()
                .filter(done -> done.kind() != Kind.REGISTRATION)
                .map(Done::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Done> since = all.stream().filter(done -> done.isOf(round)).toList();
        return new Work(
                lastOn,
                since.stream().anyMatch(done -> done.kind() != Kind.REGISTRATION),
                since.stream().anyMatch(done -> done.kind() == Kind.REGISTRATION),
                since.stream().anyMatch(done -> done.advice() && !done.day().isAfter(on)),
                round == null || all.stream().anyMatch(done -> done.isEnteredSince(round)));
    }

    private @Nullable Round round(CaseId id) {
        return jdbc.sql("""
                        select s.effective_on, s.taken_at from casework.case_step s
                         where s.case_id = :id and s.action = 'REOPEN' order by s.taken_at desc, s.id desc limit 1""")
                .param("id", id.value())
                .query((row, index) ->
                        new Round(row.getObject("effective_on", LocalDate.class), Columns.at(row, "taken_at")))
                .optional()
                .orElse(null);
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("from_time", LocalTime.class),
                Columns.maybeAt(row, "recorded_at"),
                row.getBoolean("advice"));
    }
}
