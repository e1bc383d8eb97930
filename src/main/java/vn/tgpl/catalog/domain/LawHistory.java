package vn.tgpl.catalog.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.LawVersionChanged;
import vn.tgpl.catalog.LawVersionChanged.Change;
import vn.tgpl.catalog.domain.LawChange.Detail;
import vn.tgpl.shared.Actor;

/** Keeps who did what to which wording, and tells of it. */
@Component
public class LawHistory {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LawHistory(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a step down when it is done; the version the wording then has is read from it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(LawVersionId id, Change kind, @Nullable String group, List<Detail> details, Actor by) {
        long change = jdbc.sql("""
                        insert into catalog.law_change (law_version_id, version, kind, group_code, at, by, by_name)
                        values (:id, (select version from catalog.law_version where id = :id), :kind, :group, :at, :by,
                            :name)
                        returning id""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("group", group)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .query(Long.class)
                .single();
        details.forEach(
                detail -> jdbc.sql("insert into catalog.law_change_detail values (:id, :field, :before, :after)")
                        .param("id", change)
                        .param("field", detail.field().name())
                        .param("before", detail.before())
                        .param("after", detail.after())
                        .update());
        events.publishEvent(new LawVersionChanged(id.value(), kind, told(group, details), by));
    }

    /** The steps after the wording had that version, the earliest first. */
    @Transactional(readOnly = true)
    public List<LawChange> since(LawVersionId id, long version) {
        Map<Long, LawChange> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.*, d.field, d.before, d.after
                        from catalog.law_change c
                        left join catalog.law_change_detail d on d.change_id = c.id
                        where c.law_version_id = :id and c.version > :version
                        order by c.id""")
                .param("id", id.value())
                .param("version", version)
                .query((row, index) -> found.merge(row.getLong("id"), change(row), LawHistory::together))
                .list();
        return List.copyOf(found.values());
    }

    /** Every step, the latest first. */
    @Transactional(readOnly = true)
    public List<LawChange> of(LawVersionId id) {
        List<LawChange> all = new ArrayList<>(since(id, -1));
        Collections.reverse(all);
        return all;
    }

    private static @Nullable String told(@Nullable String group, List<Detail> details) {
        if (details.isEmpty()) {
            return group;
        }
        String fields = details.stream().map(Detail::toString).collect(Collectors.joining("; "));
        return group == null ? fields : group + " — " + fields;
    }

    private static LawChange change(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        String field = row.getString("field");
        List<Detail> details = field == null
                ? List.of()
                : List.of(new Detail(LawField.valueOf(field), row.getString("before"), row.getString("after")));
        return new LawChange(
                Change.valueOf(row.getString("kind")),
                row.getString("group_code"),
                details,
                at,
                row.getString("by_name"));
    }

    private static LawChange together(LawChange one, LawChange more) {
        List<Detail> details = new ArrayList<>(one.details());
        details.addAll(more.details());
        details.sort((first, second) -> first.field().compareTo(second.field()));
        return new LawChange(one.kind(), one.group(), details, one.at(), one.by());
    }
}
