package vn.tgpl.home.domain.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.audit.Journal;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.NotFound;

/** What is there of the papers for a day without the system, to whoever leads the office; asks for new ones. */
@Service
public class DayPacks {

    /** Somebody wants one; whoever makes them need not wait for the night. */
    record Asked() {}

    /** They are a list of the cases of an office, and whoever asks who has one of them along finds it as such. */
    private static final String SUBJECT = "cases";

    /** More are not kept of an office and its branches than nights and some wishes make. */
    private static final int MOST = 100;

    private static final String COLUMNS = """
            select k.id, o.name, k.asked_by is null as at_night, k.state, k.asked_at, k.done, k.total,
                   k.made_at, coalesce(length(k.content), 0) as size
              from home.day_pack k join offices.office o on o.id = k.office_id
             where\s""";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final DayPackWishes wishes;
    private final ApplicationEventPublisher events;

    DayPacks(JdbcClient jdbc, Journal journal, DayPackWishes wishes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.wishes = wishes;
        this.events = events;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DayPack> all(AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "k");
        return jdbc.sql(COLUMNS + visible.predicate() + " order by k.asked_at desc, k.id desc limit :most")
                .params(visible.parameters())
                .param("most", MOST)
                .query((row, index) -> read(row))
                .list();
    }

    /** Asks for one of the own office; while one is being made, that one is what is waited for. */
    @Transactional
    public void ask(Actor actor) {
        boolean asked = wishes.add(actor.officeId().value(), actor.id().value());
        if (asked) {
            journal.record(
                    actor, "home.day-pack.ask", "office", actor.officeId().toString(), null);
            events.publishEvent(new Asked());
        }
    }

    /**
     * Gives the file away, which the journal keeps.
     *
     * @throws NotFound when there is none within reach
     */
    @Transactional
    public DayPackFile take(UUID id, Actor actor) {
        ScopeSql visible = ScopeSql.of(actor.scope(), "k");
        DayPackFile file = jdbc.sql("""
                        select k.office_id, concat_ws('-', k.province_code, o.abbreviation) as abbreviation, k.made_at, k.content
                          from home.day_pack k join offices.office o on o.id = k.office_id
                         where k.id = :id and k.state = 'READY' and\s""" + visible.predicate())
                .params(visible.parameters())
                .param("id", id)
                .query((row, index) -> new DayPackFile(
                        row.getObject("office_id", UUID.class),
                        row.getString("abbreviation"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
        journal.record(actor, "home.day-pack.take", SUBJECT, file.office().toString(), Display.dateTime(file.madeAt()));
        return file;
    }

    private static DayPack read(ResultSet row) throws SQLException {
        return new DayPack(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getBoolean("at_night"),
                DayPack.State.valueOf(row.getString("state")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("done"),
                row.getInt("total"),
                Optional.<@Nullable OffsetDateTime>ofNullable(row.getObject("made_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getLong("size"));
    }
}
