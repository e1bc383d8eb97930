package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of what changed of the parties of cases. */
@Component
public class PartyEdits {

    private static final String LINE = """
            insert into casework.party_change (check_id, position, before_role, before_name, before_national_id,
                before_birth_year, after_role, after_name, after_national_id, after_birth_year)
            values (:check, :position, :beforeRole, :beforeName, :beforeNumber, :beforeYear,
                :afterRole, :afterName, :afterNumber, :afterYear)""";

    private final NamedParameterJdbcTemplate batches;
    private final JdbcClient jdbc;

    PartyEdits(NamedParameterJdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Keeps them, in one go, with the check that the change was followed by. */
    void keep(UUID check, List<PartyEdit> edits) {
        SqlParameterSource[] rows = IntStream.range(0, edits.size())
                .mapToObj(position -> row(check, position, edits.get(position)))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(LINE, rows);
        }
    }

    private static SqlParameterSource row(UUID check, int position, PartyEdit edit) {
        MapSqlParameterSource row =
                new MapSqlParameterSource().addValue("check", check).addValue("position", position);
        return with("after", edit.after(), with("before", edit.before(), row));
    }

    private static MapSqlParameterSource with(String when, PartyEdit.@Nullable Named party, MapSqlParameterSource row) {
        return row.addValue(when + "Role", party == null ? null : party.role(), Types.VARCHAR)
                .addValue(when + "Name", party == null ? null : party.fullName(), Types.VARCHAR)
                .addValue(when + "Number", party == null ? null : party.nationalId(), Types.VARCHAR)
                .addValue(when + "Year", party == null ? null : party.birthYear(), Types.INTEGER);
    }

    /** By the moment of the check of the change; none for changes from before they were kept. */
    public Map<Instant, List<PartyEdit>> of(CaseFile file) {
        Map<Instant, List<PartyEdit>> edits = new HashMap<>();
        jdbc.sql("""
                        select k.checked_at, c.*
                          from people.party_check k join casework.party_change c on c.check_id = k.id
                         where k.matter_id = :case
                         order by k.checked_at, c.position""").param("case", file.head().id().value()).query(row -> {
            edits.computeIfAbsent(Columns.at(row, "checked_at"), moment -> new ArrayList<>())
                    .add(new PartyEdit(named("before", row), named("after", row)));
        });
        return edits;
    }

    private static PartyEdit.@Nullable Named named(String when, ResultSet row) throws SQLException {
        String role = row.getString(when + "_role");
        return role == null
                ? null
                : new PartyEdit.Named(
                        role,
                        row.getString(when + "_name"),
                        row.getString(when + "_national_id"),
                        row.getObject(when + "_birth_year", Integer.class));
    }
}
