package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonMatch.Reason;
import vn.tgpl.people.conflict.CheckView;
import vn.tgpl.people.conflict.Ground;
import vn.tgpl.people.conflict.MatterKey;
import vn.tgpl.people.conflict.MatterRole;
import vn.tgpl.people.conflict.Occasion;

/** Reads the checks of a matter. */
@Component
class PartyCheckQueries {

    private final JdbcClient jdbc;

    PartyCheckQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CheckView> of(MatterKey matter) {
        Map<UUID, List<Row>> checks = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.id, c.occasion, c.checked_at, c.agreed_on, c.note, a.display_name, f.ground,
                               f.subject_role, f.subject_name, f.place_name, f.place_kind, f.likeness, f.legal_reference
                          from people.party_check c
                          left join identity.account a on a.id = c.checked_by
                          left join people.party_check_finding f on f.check_id = c.id
                         where c.matter_id = :matter
                         order by c.checked_at desc, c.id, f.position""")
                .param("matter", matter.id())
                .query((row, index) -> read(row))
                .list()
                .forEach(row -> checks.computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(row));
        return checks.values().stream().map(PartyCheckQueries::check).toList();
    }

    private static CheckView check(List<Row> rows) {
        Row first = rows.get(0);
        return new CheckView(first.occasion(), first.at(), first.by(), first.agreedOn(), first.note(), found(rows));
    }

    /** One line for each place: how many matters somebody has at another centre is not told. */
    private static List<CheckView.Found> found(List<Row> rows) {
        Set<List<Object>> told = new HashSet<>();
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.found()))
                .filter(found -> told.add(List.of(found.ground(), found.subject(), found.placeName())))
                .toList();
    }

    private static MatterKey.@Nullable Kind kind(@Nullable String name) {
        return name == null ? null : MatterKey.Kind.valueOf(name);
    }

    private static Row read(ResultSet row) throws SQLException {
        String ground = row.getString("ground");
        return new Row(
                row.getObject("id", UUID.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                row.getObject("agreed_on", LocalDate.class),
                row.getString("note"),
                ground == null
                        ? null
                        : new CheckView.Found(
                                Ground.valueOf(ground),
                                MatterRole.valueOf(row.getString("subject_role")),
                                row.getString("subject_name"),
                                row.getString("place_name"),
                                kind(row.getString("place_kind")),
                                Reason.valueOf(row.getString("likeness")),
                                row.getString("legal_reference")));
    }

    private record Row(
            UUID id,
            Occasion occasion,
            Instant at,
            @Nullable String by,
            @Nullable LocalDate agreedOn,
            @Nullable String note,
            CheckView.@Nullable Found found) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
