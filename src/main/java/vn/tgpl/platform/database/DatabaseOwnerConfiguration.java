package vn.tgpl.platform.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** With an owner named beside the working account, migrations are the owner's; without, both are one. */
@Configuration(proxyBeanMethods = false)
class DatabaseOwnerConfiguration {

    @Bean
    @ConditionalOnExpression("!'${spring.datasource.url:}'.isEmpty() and !'${tgpl.database.owner.username:}'.isEmpty()")
    FlywayConnectionDetails databaseOwner(JdbcConnectionDetails database, Environment environment) {
        return new OwnerDetails(
                database.getJdbcUrl(),
                environment.getRequiredProperty("tgpl.database.owner.username"),
                environment.getProperty("tgpl.database.owner.password", ""));
    }
}
