package vn.tgpl.identity.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tgpl.offices.OfficeMoved;

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

    @TransactionalEventListener
    void end(AccessChanged event) {
        sessions.findByPrincipalName(event.username()).keySet().stream()
                .filter(session -> !session.equals(event.keptSession()))
                .forEach(sessions::deleteById);
    }
}
