package vn.tgpl.audit.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.platform.KeysetPage;

/** The journal, the latest entry first. */
@Repository
public class JournalQueries {

    private static final int PAGE_SIZE = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A screenful of entries. */
    public KeysetPage<JournalEntryView> page(JournalFilter filter) {
        List<JournalEntryView> found = jdbc.sql("""
                        select * from audit.entry
                         where (:from::timestamptz is null or at >= :from and at < :until)
                           and (:actor::uuid is null or actor_id = :actor)
                           and (:kind::text is null or subject_kind = :kind and subject_id = :subject)
                           and (:after::bigint is null or id < :after)
                         order by id desc
                         limit :limit""")
                .param("from", startOf(filter.day()))
                .param(
                        "until",
                        filter.day() == null ? null : startOf(filter.day().plusDays(1)))
                .param("actor", filter.actor() == null ? null : filter.actor().value())
                .param(
                        "kind",
                        filter.subject() == null ? null : filter.subject().kind())
                .param(
                        "subject",
                        filter.subject() == null ? null : filter.subject().id())
                .param("after", filter.after())
                .param("limit", PAGE_SIZE + 1)
                .query((row, index) -> JournalRows.view(row))
                .list();
        return KeysetPage.of(found, PAGE_SIZE, entry -> Long.toString(entry.id()));
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
