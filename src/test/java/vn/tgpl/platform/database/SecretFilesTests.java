package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A secret store lays its secrets down as files, one each: ASVS 13.3.1. */
class SecretFilesTests {

    @TempDir
    private Path secrets;

    @Test
    void aFileNamedLikeTheSettingIsItsValue() throws IOException {
        Files.writeString(secrets.resolve("TGPL_DB_PASSWORD"), "of the working account\n");
        Files.writeString(secrets.resolve("TGPL_DB_OWNER_PASSWORD"), "of the owner");
        StandardEnvironment environment = environment();
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("of the working account");
        assertThat(environment.getProperty("tgpl.database.owner.password")).isEqualTo("of the owner");
    }

    @Test
    void noFilesAreNoFault() {
        secrets = secrets.resolve("none");
        assertThat(environment().getProperty("spring.datasource.password")).isEmpty();
    }

    private StandardEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of("TGPL_SECRETS", secrets + "/")));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
