package vn.tgpl.retention.domain;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.platform.ErasedKind;
import vn.tgpl.platform.SameForm;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.TimeOrderedId;

/** Holds back what is past its period, by a decision with its reason, and lets it go again. */
@Service
@Transactional
public class Holds {

    private final JdbcClient jdbc;
    private final DueQueries due;
    private final SameForm sameForm;
    private final Journal journal;
    private final Clock clock;

    Holds(JdbcClient jdbc, DueQueries due, SameForm sameForm, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.sameForm = sameForm;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Holds it back, or lets it go where it was held when the form was opened; whoever sends the form twice does it once.
     *
     * @param seenHeld whether it was held when the form was opened
     * @throws NotFound when it is not past its period or out of reach
     */
    public void turn(ErasedKind kind, UUID thing, boolean seenHeld, String reason, Actor actor) {
        sameForm.waitFor("retention:" + thing);
        DueRow row = due.find(kind, thing, actor.scope()).orElseThrow(NotFound::new);
        if ((row.held() != null) != seenHeld) {
            return;
        }
        if (seenHeld) {
            jdbc.sql("update retention.hold set ended_at = :now, ended_by = :by, end_reason = :reason"
                            + " where thing = :thing and ended_at is null")
                    .param("thing", thing)
                    .param("reason", reason)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.id().value())
                    .update();
        } else {
            jdbc.sql("""
                            insert into retention.hold (id, kind, thing, reason, held_at, held_by, held_by_name)
                            values (:id, :kind, :thing, :reason, :now, :by, :name)""")
                    .param("id", TimeOrderedId.next())
                    .param("kind", kind.name())
                    .param("thing", thing)
                    .param("reason", reason)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.id().value())
                    .param("name", actor.displayName())
                    .update();
        }
        journal.record(
                actor,
                seenHeld ? "retention.release" : "retention.hold",
                Disposals.subject(kind),
                thing.toString(),
                reason);
    }
}
