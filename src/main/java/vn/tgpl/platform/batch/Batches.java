package vn.tgpl.platform.batch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.SameForm;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** The batches on record and their items. */
@Component
public class Batches {

    private static final String BATCH = """
            select b.id, b.kind, b.title, b.reason, b.made_by, b.made_by_name, b.made_at,
                   b.undone_by, b.undone_by_name, b.undone_at, b.undo_reason
              from platform.batch b where\s""";

    private final JdbcClient jdbc;
    private final SameForm sameForm;
    private final Clock clock;

    Batches(JdbcClient jdbc, SameForm sameForm, Clock clock) {
        this.jdbc = jdbc;
        this.sameForm = sameForm;
        this.clock = clock;
    }

    /** Writes down what is to be done; the same form sent twice makes one batch. */
    @Transactional
    public void make(NewBatch batch, Actor actor) {
        sameForm.waitFor(batch.id());
        int made = jdbc.sql("""
                        insert into platform.batch (id, kind, title, reason, office_id, centre_id, province_code, made_by,
                            made_by_name, made_at)
                        values (:id, :kind, :title, :reason, :office, :centre, :province, :by, :name, :at)
                        on conflict (id) do nothing""")
                .param("id", batch.id())
                .param("kind", batch.kind())
                .param("title", batch.title())
                .param("reason", batch.reason())
                .param("office", batch.office().value())
                .param("centre", batch.centre() == null ? null : batch.centre().value())
                .param("province", batch.province())
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("at", now())
                .update();
        if (made == 1) {
            batch.items().forEach(item -> add(batch.id(), item));
        }
    }

    private void add(UUID batch, BatchItem item) {
        List<String> names = List.copyOf(item.details().keySet());
        jdbc.sql("""
                        insert into platform.batch_item (batch_id, place, thing, label, told, details, state)
                        select :batch, :place, :thing, :label, :told, jsonb_object(array[:names]::text[], array[:values]::text[]),
                               'WAITING'""")
                .param("batch", batch)
                .param("place", item.place())
                .param("thing", item.thing())
                .param("label", item.label())
                .param("told", item.told())
                .param("names", names)
                .param("values", names.stream().map(item.details()::get).toList())
                .update();
    }

    public Optional<Batch> find(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "b", "b.made_by = :scopeActor");
        return jdbc.sql(BATCH + "b.id = :id and " + visible.predicate())
                .params(visible.parameters())
                .param("id", id)
                .query((row, at) -> BatchRows.batch(row))
                .optional();
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql(BATCH + "b.id = :id")
                .param("id", id)
                .query((row, at) -> BatchRows.batch(row))
                .optional();
    }

    public List<BatchItem> items(UUID batch) {
        return jdbc.sql("select * from platform.batch_item where batch_id = :batch order by place")
                .param("batch", batch)
                .query((row, at) -> BatchRows.item(row))
                .list();
    }

    /** How many of it wait to be done or undone; done or not, all of it. */
    public Progress progress(UUID batch) {
        return jdbc.sql("""
                        select count(*) as all_items,
                               count(*) filter (where i.state = 'WAITING' or (i.state = 'DONE' and b.undone_at is not null)) as waiting
                          from platform.batch b join platform.batch_item i on i.batch_id = b.id where b.id = :batch""")
                .param("batch", batch)
                .query((row, at) -> new Progress(row.getInt("all_items"), row.getInt("waiting")))
                .single();
    }

    /** How far it has come. */
    public record Progress(int all, int waiting) {}

    /** The next one that waits and that nobody else works at, locked until the transaction ends. */
    Optional<BatchItem> next(Batch batch) {
        return jdbc.sql("""
                        select * from platform.batch_item
                         where batch_id = :batch and (state = 'WAITING' or (state = 'DONE' and :undone))
                         order by place limit 1 for update skip locked""")
                .param("batch", batch.id())
                .param("undone", batch.undone() != null)
                .query((row, at) -> BatchRows.item(row))
                .optional()
                .map(item -> new BatchItem(
                        item.place(),
                        item.thing(),
                        item.label(),
                        item.told(),
                        details(batch.id(), item.place()),
                        item.state(),
                        item.why(),
                        item.settledAt()));
    }

    private Map<String, String> details(UUID batch, int place) {
        Map<String, String> details = new LinkedHashMap<>();
        jdbc.sql("""
                        select d.key, d.value from platform.batch_item i, jsonb_each_text(i.details) d
                         where i.batch_id = :batch and i.place = :place""")
                .param("batch", batch)
                .param("place", place)
                .query((row, at) -> details.put(row.getString("key"), row.getString("value")))
                .list();
        return details;
    }

    /** Notes what became of one that stood as it was read; nothing where somebody else has settled it. */
    void settle(UUID batch, BatchItem item, BatchItem.State state, @Nullable String why) {
        jdbc.sql("""
                        update platform.batch_item set state = :state, why = :why, settled_at = :at
                         where batch_id = :batch and place = :place and state = :before""")
                .param("state", state.name())
                .param("why", why)
                .param("at", now())
                .param("batch", batch)
                .param("place", item.place())
                .param("before", item.state().name())
                .update();
    }

    /** @throws TooLateToUndo a day after it was made, or when somebody has undone it */
    @Transactional
    public void undo(UUID id, String reason, Actor actor) {
        int undone = jdbc.sql("""
                        update platform.batch
                           set undone_by = :by, undone_by_name = :name, undone_at = :at, undo_reason = :reason
                         where id = :id and undone_at is null and made_at > :earliest
                           and not exists (select 1 from platform.batch_item i where i.batch_id = id and i.state = 'WAITING')""")
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("at", now())
                .param("reason", reason)
                .param("id", id)
                .param("earliest", now().minus(Batch.UNDOABLE))
                .update();
        if (undone == 0) {
            throw new TooLateToUndo();
        }
    }

    /** Batches of which something waits, however long ago a stop left it. */
    List<Batch> unfinished() {
        return jdbc.sql(BATCH + """
                        exists (select 1 from platform.batch_item i
                                 where i.batch_id = b.id
                                   and (i.state = 'WAITING' or (i.state = 'DONE' and b.undone_at is not null)))""").query((row, at) -> BatchRows.batch(row)).list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
