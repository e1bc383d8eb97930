package vn.tgpl.journeys;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.tgpl.TestDatabase;

/** A database of its own, so that the practice data and the other tests do not meet. */
@TestConfiguration(proxyBeanMethods = false)
class JourneyDatabase {

    @Bean
    FlywayConnectionDetails journeyDatabaseOwner() {
        return TestDatabase.fresh("journeys");
    }

    @Bean
    JdbcConnectionDetails journeyDatabase(FlywayConnectionDetails owner) {
        return TestDatabase.worker(owner.getJdbcUrl());
    }
}
