package vn.tgpl.platform.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.shared.Actor;

/**
 * Who has what open. A page that is opened writes it down, a heartbeat renews it; each is one statement and tells who else is there.
 * A heartbeat renews only what a page wrote, so that it opens nothing to whoever could not open the page; that the page is still
 * his to see is asked before.
 */
@Component
public class Presences {

    /** Whoever gave no sign for so long is there no more. */
    private static final Duration THERE = Duration.ofSeconds(60);

    /** For so long a page that gave no sign, because it was hidden, may go on. */
    private static final Duration RENEWABLE = Duration.ofMinutes(30);

    private static final String OTHERS = """
            select name, doing from (
              select distinct on (account) name, doing from platform.presence
               where thing = :thing and account <> :account and seen_at > :there
               order by account, doing desc) others""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody has opened a page of the thing; what nobody renews any more goes meanwhile, a few rows at a time.
     *
     * @param doing message key of the form on it, empty where there is none
     */
    public List<Somebody> opened(UUID thing, String doing, Actor actor) {
        return read("""
                with gone as (
                  delete from platform.presence where (thing, account, doing) in (
                    select thing, account, doing from platform.presence
                     where seen_at < :renewable and not (thing = :thing and account = :account)
                     limit 20 for update skip locked)),
                me as (
                  insert into platform.presence (thing, account, doing, name, seen_at)
                  values (:thing, :account, :doing, :name, :now)
                  on conflict (thing, account, doing) do update set name = excluded.name, seen_at = excluded.seen_at)
                """ + OTHERS, thing, doing, actor);
    }

    /** The page is still looked at. */
    public List<Somebody> renewed(UUID thing, String doing, Actor actor) {
        return read("""
                with me as (
                  update platform.presence set seen_at = :now, name = :name
                   where thing = :thing and account = :account and doing = :doing and seen_at > :renewable
                  returning account)
                """ + OTHERS + " where exists (select 1 from me)", thing, doing, actor);
    }

    private List<Somebody> read(String sql, UUID thing, String doing, Actor actor) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc
                .sql(sql)
                .param("thing", thing)
                .param("account", actor.id().value())
                .param("doing", doing)
                .param("name", actor.displayName())
                .param("now", now)
                .param("there", now.minus(THERE))
                .param("renewable", now.minus(RENEWABLE))
                .query((row, at) -> {
                    String form = row.getString("doing");
                    return new Somebody(row.getString("name"), form.isEmpty() ? null : form);
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Somebody::name))
                .toList();
    }
}
