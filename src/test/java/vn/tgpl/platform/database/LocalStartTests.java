package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Who gives neither a database nor a profile tries the product out; nobody else gets demo accounts. */
class LocalStartTests {

    @ParameterizedTest(name = "TGPL_DB_URL {0}, profiles {1}: demo {2}")
    @CsvSource({
        ", , true",
        "'', , true",
        "jdbc:postgresql://db/tgpl, , false",
        ", production, false",
        "jdbc:postgresql://db/tgpl, production, false",
    })
    void theDemoIsForThoseWhoGiveNothing(@Nullable String url, @Nullable String profile, boolean demo) {
        Map<String, Object> given = new HashMap<>();
        if (url != null) {
            given.put("TGPL_DB_URL", url);
        }
        if (profile != null) {
            given.put("spring.profiles.active", profile);
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        new LocalStart().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getActiveProfiles()).isEqualTo(active(profile, demo));
    }

    private static String[] active(@Nullable String profile, boolean demo) {
        if (demo) {
            return new String[] {LocalStart.DEMO};
        }
        return profile == null ? new String[0] : new String[] {profile};
    }
}
