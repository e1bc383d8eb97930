package vn.tgpl.platform.database;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.NamedInterface;

/**
 * Brings the schema to this version as the owner of the database, gives the working account its rights, and ends. So the application
 * itself, which people reach, need not know the owner's password.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({
    DatabaseOwnerConfiguration.class,
    LineToDatabase.class,
    MissingDatabaseConfiguration.class,
    RightsAfterMigration.class,
    SchemaOnRecord.class
})
@NamedInterface("migration")
public final class Migration {

    private static final String COMMAND = "migrate";

    private Migration() {}

    /** Whether the arguments of a start ask for this and nothing else. */
    public static boolean isAskedFor(String... args) {
        return args.length > 0 && args[0].equals(COMMAND);
    }

    /** Comes back when the schema is that of this version; fails as a start would where it cannot be. */
    public static void run(String... args) {
        String[] settings = Stream.concat(Arrays.stream(args).skip(1), Stream.of("--tgpl.database.migrate=true"))
                .toArray(String[]::new);
        new SpringApplicationBuilder(Migration.class)
                .web(WebApplicationType.NONE)
                .run(settings)
                .close();
    }
}
