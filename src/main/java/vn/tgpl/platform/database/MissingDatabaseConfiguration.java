package vn.tgpl.platform.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packaged application carries no PostgreSQL of its own: without a URL it says so and ends. */
@Configuration(proxyBeanMethods = false)
@OnNoDatabaseUrl
@ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class MissingDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails noDatabase() {
        throw new MissingDatabase();
    }
}
