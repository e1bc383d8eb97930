package vn.tgpl.platform.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the schema to what this version needs, or, where somebody else does that (TGPL_DB_MIGRATE=false), holds it against that and
 * changes nothing. A schema of a later version is refused either way: nobody knows what an earlier one would do to its rows.
 */
@Component
class SchemaOnRecord implements FlywayMigrationStrategy {

    private final boolean migrates;

    SchemaOnRecord(@Value("${tgpl.database.migrate:true}") boolean migrates) {
        this.migrates = migrates;
    }

    /** @throws SchemaDoesNotFit when the application must not work with what is there */
    @Override
    public void migrate(Flyway flyway) {
        if (Arrays.stream(flyway.info().all()).anyMatch(SchemaOnRecord::isOfALaterVersion)) {
            throw SchemaDoesNotFit.later();
        }
        if (migrates) {
            flyway.migrate();
        } else if (flyway.info().pending().length > 0) {
            throw SchemaDoesNotFit.earlier();
        } else {
            flyway.validate();
        }
    }

    private static boolean isOfALaterVersion(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
