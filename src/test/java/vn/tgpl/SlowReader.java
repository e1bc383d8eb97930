package vn.tgpl;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.Rows.CaseFacts;

/** Somebody who takes a sheet slowly, and the one case in it; what was committed for him is taken out again. */
public final class SlowReader implements AutoCloseable {

    private static final String NAME = "Lê Thị Chậm";

    private final JdbcClient jdbc;
    private final DataSource database;

    /** @param day of acceptance, on which there is no other case */
    public SlowReader(JdbcClient jdbc, DataSource database, LocalDate day) {
        this.jdbc = jdbc;
        this.database = database;
        new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DONG_THAP, NAME, day));
    }

    public int connectionsHeld() {
        try {
            return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    @Override
    public void close() {
        jdbc.sql("""
                        delete from casework.case_group where case_id in
                            (select id from casework.legal_aid_case where beneficiary_name = :name)""").param("name", NAME).update();
        for (String table : List.of("casework.legal_aid_case", "intake.request", "people.person")) {
            String name = table.equals("people.person") ? "full_name" : "beneficiary_name";
            jdbc.sql("delete from " + table + " where " + name + " = :name")
                    .param("name", NAME)
                    .update();
        }
    }
}
