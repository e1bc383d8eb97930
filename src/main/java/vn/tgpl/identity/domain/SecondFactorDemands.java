package vn.tgpl.identity.domain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.identity.SecondFactorDemandChanged;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;

/** Which roles demand a second factor. It holds from the next sign-in of each holder on. */
@Service
public class SecondFactorDemands {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final boolean demanded;

    SecondFactorDemands(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            @Value("${tgpl.identity.second-factor-demanded}") boolean demanded) {
        this.jdbc = jdbc;
        this.events = events;
        this.demanded = demanded;
    }

    /** Whether the installation demands of anybody what roles demand. */
    public boolean areInForce() {
        return demanded;
    }

    /**
     * Told twice it is written down once.
     *
     * @return label of the role
     */
    @Transactional
    public String change(String role, boolean demanded, Actor by) {
        int changed =
                jdbc.sql("""
                        update identity.role set second_factor_demanded = :demanded
                         where code = :role and second_factor_demanded <> :demanded""").param("demanded", demanded).param("role", role).update();
        if (changed == 1) {
            events.publishEvent(new SecondFactorDemandChanged(role, demanded, by));
        }
        return jdbc.sql("select label from identity.role where code = :role")
                .param("role", role)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
