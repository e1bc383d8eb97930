package vn.tgpl.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With no database URL set, a real PostgreSQL is started beside the application; its data stays in a folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isBlank() and !${tgpl.database.external:false}")
class LocalDatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
    static class Available {

        @Bean(destroyMethod = "close")
        LocalDatabase localDatabase(@Value("${tgpl.data-directory}") Path dataDirectory) throws IOException {
            return LocalDatabase.startIn(dataDirectory.resolve("postgres").toAbsolutePath());
        }

        @Bean
        JdbcConnectionDetails localDatabaseConnection(LocalDatabase database) {
            return database;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
    static class Unavailable {

        @Bean
        JdbcConnectionDetails noDatabase() {
            throw new MissingDatabase();
        }
    }
}
