package vn.tgpl.audit.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;

/** The journal as a table that refuses to change what it holds. */
@Service
class AppendOnlyJournal implements Journal {

    private final JdbcClient jdbc;
    private final CallerAddress address;
    private final Written written;
    private final Clock clock;

    AppendOnlyJournal(JdbcClient jdbc, CallerAddress address, Written written, Clock clock) {
        this.jdbc = jdbc;
        this.address = address;
        this.written = written;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(Actor actor, String action, String subjectKind, String subjectId, @Nullable String reason) {
        recordFor(actor.id(), actor.displayName(), action, subjectKind, subjectId, reason);
    }

    @Override
    @Transactional
    public void recordEach(Actor actor, String action, String subjectKind, List<Told> subjects) {
        jdbc.sql("""
                        insert into audit.entry (at, actor_id, actor_name, action, subject_kind, subject_id, reason, address)
                        select :at, :actor, :actorName, :action, :kind, told.subject, told.reason, :address
                          from unnest(:subjects, :reasons) as told (subject, reason)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id().value())
                .param("actorName", actor.displayName())
                .param("action", action)
                .param("kind", subjectKind)
                .param("subjects", subjects.stream().map(Told::subjectId).toArray(String[]::new))
                .param("reasons", subjects.stream().map(Told::reason).toArray(String[]::new))
                .param("address", address.current())
                .update();
        subjects.forEach(subject -> written.note(subjectKind, subject.subjectId()));
    }

    @Override
    @Transactional
    public void recordFor(
            ActorId actor,
            String actorName,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable String reason) {
        write(actor, actorName, action, subjectKind, subjectId, reason);
    }

    @Override
    @Transactional
    public void recordUnknown(String action, String subjectKind, String subjectId) {
        write(null, null, action, subjectKind, subjectId, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<JournalEntryView> entriesOf(String subjectKind, String subjectId) {
        return jdbc.sql(
                        "select * from audit.entry where subject_kind = :kind and subject_id = :subject order by id desc")
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .query((row, index) -> JournalRows.view(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<JournalEntryView> latestOf(
            String subjectKind, String subjectId, @Nullable Instant since, Set<String> except, int most) {
        return jdbc.sql("""
                        select * from audit.entry
                         where subject_kind = :kind and subject_id = :subject and action <> all(:except)
                           and (cast(:since as timestamptz) is null or at > :since)
                         order by id desc
                         limit :most""")
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("except", except.toArray(String[]::new))
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("most", most)
                .query((row, index) -> JournalRows.view(row))
                .list();
    }

    private void write(
            @Nullable ActorId actor,
            @Nullable String actorName,
            String action,
            String subjectKind,
            String subjectId,
            @Nullable String reason) {
        jdbc.sql("""
                        insert into audit.entry (at, actor_id, actor_name, action, subject_kind, subject_id, reason, address)
                        values (:at, :actor, :actorName, :action, :kind, :subject, :reason, :address)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value())
                .param("actorName", actorName)
                .param("action", action)
                .param("kind", subjectKind)
                .param("subject", subjectId)
                .param("reason", reason)
                .param("address", address.current())
                .update();
        written.note(subjectKind, subjectId);
    }
}
