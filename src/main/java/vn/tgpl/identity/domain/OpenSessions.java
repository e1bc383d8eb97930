package vn.tgpl.identity.domain;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends sign-ins that rest upon what an account was before (ASVS 7.4.2, 7.4.3). */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(AccessChanged event) {
        sessions.findByPrincipalName(event.username()).keySet().stream()
                .filter(session -> !session.equals(event.keptSession()))
                .forEach(sessions::deleteById);
    }
}
