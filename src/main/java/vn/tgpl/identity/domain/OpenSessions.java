package vn.tgpl.identity.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.offices.OfficeLeft;
import vn.tgpl.offices.OfficeMoved;
import vn.tgpl.shared.OfficeId;

/** Ends sign-ins that rest upon what an account was before (ASVS 7.4.2, 7.4.3). */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OpenSessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Who signed in at an office sees from where it stood then. */
    @EventListener
    void moved(OfficeMoved event) {
        jdbc.sql("select username from identity.account where office_id = :office")
                .param("office", event.office().value())
                .query(String.class)
                .list()
                .forEach(username -> events.publishEvent(new AccessChanged(username, null)));
    }

    /** Who goes on with the work of an ended office sees it from his next sign-in, and no longer when that is taken back. */
    @EventListener
    void left(OfficeLeft event) {
        if (event.successors().isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with recursive line (id) as (
                            select id from offices.office where id in (:successors)
                            union
                            select next.id
                              from line
                              join offices.office o on o.id = line.id
                              join offices.office next
                                on next.id = o.successor_id
                                or next.id = o.parent_id and next.kind in ('CENTRE', 'DEPARTMENT'))
                        select a.username
                          from identity.account a
                          join offices.office o on o.id = a.office_id
                         where (o.id in (select id from line)
                                or o.kind = 'BRANCH' and o.parent_id in (select id from line))
                           -- whoever writes it down goes on with the lists of offices, which are everybody's
                           and a.id <> :by""")
                .param(
                        "successors",
                        event.successors().stream().map(OfficeId::value).toList())
                .param("by", event.by().value())
                .query(String.class)
                .list()
                .forEach(username -> events.publishEvent(new AccessChanged(username, null)));
    }

    /** Once the accounts have moved on: a session stored before that is found here, one stored later finds the accounts moved. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void endAll(AccessOfAllChanged event) {
        jdbc.sql("delete from public.spring_session where session_id <> :kept")
                .param("kept", event.keptSession())
                .update();
    }

    @TransactionalEventListener
    void end(AccessChanged event) {
        sessions.findByPrincipalName(event.username()).keySet().stream()
                .filter(session -> !session.equals(event.keptSession()))
                .forEach(sessions::deleteById);
    }
}
