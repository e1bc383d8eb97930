package vn.tgpl.platform.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** After every migration the working account gets what it needs of whatever is new, and of the journal no more than before. */
@Component
class RightsAfterMigration implements Callback {

    private final JdbcConnectionDetails worker;

    RightsAfterMigration(JdbcConnectionDetails worker) {
        this.worker = worker;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        // The owner keeps what he owns, and who owns the database is not held by rights anyway.
        try (PreparedStatement rights = context.getConnection()
                .prepareStatement("select platform.let_work(cast(? as name)) where current_user <> ?")) {
            rights.setString(1, worker.getUsername());
            rights.setString(2, worker.getUsername());
            rights.execute();
        } catch (SQLException failure) {
            throw new FlywayException("the working account of the database got no rights", failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "rights-of-the-application";
    }
}
