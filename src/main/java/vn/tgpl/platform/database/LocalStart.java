package vn.tgpl.platform.database;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * A start with neither a database URL nor a profile is somebody trying the product: it gets the demo profile, and with
 * it a local PostgreSQL and demo data.
 */
public final class LocalStart implements EnvironmentPostProcessor {

    static final String DEMO = "demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean databaseGiven = !environment.getProperty("TGPL_DB_URL", "").isBlank();
        if (!databaseGiven && environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile(DEMO);
        }
    }
}
