package vn.tgpl.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseId;

/** The book of what changed of the parties of cases. */
@Component
public class PartyEdits {

    private final JdbcClient jdbc;

    PartyEdits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps them with the check of the case that was made last, which is that of the change. */
    void keep(CaseId id, List<PartyEdit> edits) {
        for (int position = 0; position < edits.size(); position++) {
            PartyEdit edit = edits.get(position);
            JdbcClient.StatementSpec line =
                    jdbc.sql("""
                            insert into casework.party_change (check_id, position, before_role, before_name, before_national_id,
                                before_birth_year, after_role, after_name, after_national_id, after_birth_year)
                            select k.id, :position, :beforeRole, :beforeName, :beforeNumber, :beforeYear,
                                   :afterRole, :afterName, :afterNumber, :afterYear
                              from people.party_check k
                             where k.matter_id = :case and k.occasion = 'PARTIES_CHANGED'
                             order by k.checked_at desc, k.id desc limit 1""").param("position", position).param("case", id.value());
            with("after", edit.after(), with("before", edit.before(), line)).update();
        }
    }

    private static JdbcClient.StatementSpec with(
            String when, PartyEdit.@Nullable Named party, JdbcClient.StatementSpec line) {
        return line.param(when + "Role", party == null ? null : party.role(), Types.VARCHAR)
                .param(when + "Name", party == null ? null : party.fullName(), Types.VARCHAR)
                .param(when + "Number", party == null ? null : party.nationalId(), Types.VARCHAR)
                .param(when + "Year", party == null ? null : party.birthYear(), Types.INTEGER);
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
