package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Actor;

/** Cases with one deadline each, which an administrator moves. */
@TgplTest
@Transactional
abstract class RecountTest {

    @Autowired
    protected Recounts recounts;

    @Autowired
    protected ApplicationEventPublisher events;

    @Autowired
    protected Journal journal;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private EntityManager entities;

    protected CaseId acceptedAt(String instant) {
        CaseId id = new CaseSetup(jdbc, events).open(CaseSetup.Accepted.litigation(Instant.parse(instant)));
        entities.flush();
        entities.clear();
        return id;
    }

    protected Actor administrator() {
        return (Actor) accounts.loadUserByUsername("quantri");
    }

    /** Until nothing is left to move. */
    protected void recountWith(RecountBatch batches) {
        UUID recount = recounts.unfinished().get(0);
        while (batches.next(recount)) {
            entities.flush();
        }
        assertThat(recounts.unfinished()).isEmpty();
    }

    protected void met(CaseId id) {
        jdbc.sql("update casework.deadline set met_at = now() where case_id = :id")
                .param("id", id.value())
                .update();
    }

    protected Instant due(CaseId id) {
        return jdbc.sql("select due_at from casework.deadline where case_id = :id")
                .param("id", id.value())
                .query((row, index) ->
                        row.getObject("due_at", OffsetDateTime.class).toInstant())
                .single();
    }

    protected List<String> actions(String kind, String subject) {
        return journal.entriesOf(kind, subject).stream()
                .map(JournalEntryView::action)
                .toList();
    }
}
