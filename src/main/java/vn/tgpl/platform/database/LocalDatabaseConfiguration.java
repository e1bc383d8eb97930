package vn.tgpl.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.tgpl.platform.LocalSecretKey;

/** With no database URL set, a real PostgreSQL is started beside the application; its data stays in a folder. */
@Configuration(proxyBeanMethods = false)
@OnNoDatabaseUrl
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class LocalDatabaseConfiguration {

    @Bean
    static DirectoryGuard directoryGuard(Environment environment) {
        return new DirectoryGuard(Path.of(environment.getRequiredProperty("tgpl.data-directory")));
    }

    @Bean(destroyMethod = "close")
    LocalDatabase localDatabase(@Value("${tgpl.data-directory}") Path dataDirectory) throws IOException {
        return LocalDatabase.startIn(dataDirectory.resolve("postgres").toAbsolutePath());
    }

    @Bean
    LocalSecretKey localSecretKey(@Value("${tgpl.data-directory}") Path dataDirectory) {
        return new LocalKeyFile(dataDirectory);
    }

    @Bean
    FlywayConnectionDetails localDatabaseOwner(LocalDatabase database) {
        return database.owner();
    }
}
