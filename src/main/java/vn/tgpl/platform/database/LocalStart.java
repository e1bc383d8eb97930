package vn.tgpl.platform.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A start with neither a database URL nor a profile is somebody trying the product: it gets the demo profile, and with
 * it a local PostgreSQL and demo data.
 */
public final class LocalStart implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "demo";

    /** Before configuration files are read, so that those of the profile are read too. */
    private static final int BEFORE_CONFIG_FILES = Ordered.HIGHEST_PRECEDENCE + 5;

    @Override
    public int getOrder() {
        return BEFORE_CONFIG_FILES;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean databaseGiven = isSet(environment, "TGPL_DB_URL") || isSet(environment, "spring.datasource.url");
        // Profiles named by a property become active only when configuration files are read.
        boolean profileGiven =
                environment.getActiveProfiles().length > 0 || isSet(environment, "spring.profiles.active");
        if (!databaseGiven && !profileGiven) {
            environment.addActiveProfile(DEMO);
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String name) {
        return !environment.getProperty(name, "").isBlank();
    }
}
