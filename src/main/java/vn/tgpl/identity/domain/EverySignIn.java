package vn.tgpl.identity.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.AllSignInsEnded;
import vn.tgpl.shared.Actor;

/** Ends the sign-ins of everybody at once, as when secrets of the installation may be known to others (ASVS 7.4.5). */
@Service
public class EverySignIn {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EverySignIn(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Ends all, also those under way; what people had typed stays in their drafts.
     *
     * @param here the session that asks, which goes on
     */
    @Transactional
    public void end(String reason, Actor by, String here) {
        // whoever proved his password just now signs in to an account that has moved on
        jdbc.sql("update identity.account set version = version + 1").update();
        events.publishEvent(new AccessOfAllChanged(here));
        events.publishEvent(new AllSignInsEnded(reason, by));
    }
}
