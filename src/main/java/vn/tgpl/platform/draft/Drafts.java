package vn.tgpl.platform.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.platform.OwnDrafts;
import vn.tgpl.shared.ActorId;

/** The drafts of all accounts, each of which reads and writes its own alone. */
@Component
public class Drafts implements OwnDrafts {

    private static final String COLUMNS = "id, page, each_form, title, thing, name, saved_at, expires";
    private static final int MOST_SHOWN = 100;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration keep;

    Drafts(JdbcClient jdbc, Clock clock, @Value("${tgpl.drafts.keep}") Duration keep) {
        if (keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("tgpl.drafts.keep is no time at all: " + keep);
        }
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Keeps what is typed in place of what was kept of the form before.
     *
     * @return the moment of it
     * @throws DraftGone when the form is sent already
     */
    @Transactional
    public Instant save(DraftForm form, DraftFields fields, ActorId owner) {
        Instant now = clock.instant();
        if (!form.each()) {
            jdbc.sql("delete from platform.draft where account = :owner and page = :page and id <> :id and not sent")
                    .param("owner", owner.value())
                    .param("page", form.page())
                    .param("id", form.id())
                    .update();
        }
        int kept = jdbc.sql("""
                        insert into platform.draft (id, account, page, each_form, title, thing, fields, saved_at, expires)
                        values (:id, :owner, :page, :each, :title, :thing,
                            (select coalesce(jsonb_object_agg(name, texts), '{}') from (
                                select name, jsonb_agg(text order by nr) as texts
                                  from unnest(:names::text[], :texts::text[]) with ordinality as f(name, text, nr)
                                 group by name) f),
                            :now, :expires)
                        on conflict (id) do update
                           set title = excluded.title, thing = excluded.thing, fields = excluded.fields,
                               saved_at = excluded.saved_at, expires = excluded.expires
                         where draft.account = excluded.account and not draft.sent""")
                .param("id", form.id())
                .param("owner", owner.value())
                .param("page", form.page())
                .param("each", form.each())
                .param("title", form.title())
                .param("thing", form.thing())
                .param("names", fields.flatNames().toArray(String[]::new))
                .param("texts", fields.flatValues().toArray(String[]::new))
                .param("now", at(now))
                .param("expires", at(now.plus(keep)))
                .update();
        if (kept == 0) {
            throw new DraftGone();
        }
        return now;
    }

    /** The form was taken: nothing of it is kept, and what its page still sends to be kept is not taken any more. */
    @Transactional
    public void sent(UUID id, ActorId owner) {
        jdbc.sql("""
                        insert into platform.draft (id, account, page, each_form, title, fields, saved_at, expires, sent)
                        values (:id, :owner, '', true, '', '{}', :now, :expires, true)
                        on conflict (id) do update
                           set page = '', title = '', thing = null, name = null, fields = '{}', sent = true
                         where draft.account = excluded.account""")
                .param("id", id)
                .param("owner", owner.value())
                .param("now", at(clock.instant()))
                .param("expires", at(clock.instant().plus(keep)))
                .update();
    }

    /** One of the owner's own that can still be gone on with. */
    public Optional<Draft> find(UUID id, ActorId owner) {
        return list("id = :what", id, owner).stream().findFirst();
    }

    /** What was kept of the form of that page last. */
    public Optional<Draft> ofPage(String page, ActorId owner) {
        return list("not each_form and page = :what", page, owner).stream().findFirst();
    }

    /** Kept of the forms of a page that makes new things, the last first. */
    public List<Draft> begunAt(String path, ActorId owner) {
        return list("each_form and split_part(page, '?', 1) = :what", path, owner);
    }

    /** All of the owner's, the last first. */
    public List<Draft> all(ActorId owner) {
        return list("true", null, owner);
    }

    @Override
    public long number(ActorId owner) {
        return jdbc.sql("select count(*) from platform.draft where account = :owner and not sent and expires > :now")
                .param("owner", owner.value())
                .param("now", at(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** What was typed. */
    public DraftFields fields(UUID id, ActorId owner) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.key, t.text from platform.draft d
                         cross join jsonb_each(d.fields) f
                         cross join jsonb_array_elements_text(f.value) with ordinality as t(text, nr)
                         where d.id = :id and d.account = :owner
                         order by f.key, t.nr""")
                .param("id", id)
                .param("owner", owner.value())
                .query((row, index) -> fields.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2)))
                .list();
        return new DraftFields(fields);
    }

    @Transactional
    public void rename(UUID id, @Nullable String name, ActorId owner) {
        jdbc.sql("update platform.draft set name = :name where id = :id and account = :owner and not sent")
                .param("name", name)
                .param("id", id)
                .param("owner", owner.value())
                .update();
    }

    @Transactional
    public void throwAway(UUID id, ActorId owner) {
        jdbc.sql("delete from platform.draft where id = :id and account = :owner and not sent")
                .param("id", id)
                .param("owner", owner.value())
                .update();
    }

    private List<Draft> list(String condition, @Nullable Object what, ActorId owner) {
        var query = jdbc.sql("select " + COLUMNS + " from platform.draft where " + condition
                        + " and account = :owner and not sent and expires > :now order by saved_at desc, id limit "
                        + MOST_SHOWN)
                .param("owner", owner.value())
                .param("now", at(clock.instant()));
        if (what != null) {
            query = query.param("what", what);
        }
        return query.query((row, index) -> draft(row)).list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("page"),
                row.getBoolean("each_form"),
                row.getString("title"),
                row.getString("thing"),
                row.getString("name"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
