package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

/** Lists people in the order of their names. A position is the id of a row, for a name has no place in a URL. */
@Component
@Transactional(readOnly = true)
public class PersonListQueries {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PersonSearch search;

    PersonListQueries(JdbcClient jdbc, PersonSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    public KeysetPage<PersonRow> page(@Nullable String words, @Nullable UUID after, AccessScope scope) {
        ScopeSql reach = ScopeSql.of(scope.asCentre(), "p");
        StringBuilder where = new StringBuilder(reach.predicate());
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        if (words != null) {
            PersonCondition condition = search.read(words);
            if (condition.isHopeless()) {
                return new KeysetPage<>(List.of(), null);
            }
            where.append(" and ").append(condition.predicate("p.name_folded", "p.id"));
            parameters.putAll(condition.parameters());
        }
        if (after != null) {
            where.append(" and (p.name_sort_key, p.id) >"
                    + " (select last.name_sort_key, last.id from people.person last where last.id = :after)");
            parameters.put("after", after);
        }
        List<PersonRow> rows = jdbc.sql("""
                        select p.id, p.full_name, p.birth_year, p.birth_date, p.sex, p.national_id, p.commune_code
                        from people.person p
                        where\s""" + where + " order by p.name_sort_key, p.id limit " + (PAGE + 1))
                .params(parameters)
                .query((row, index) -> read(row))
                .list();
        return KeysetPage.of(rows, PAGE, row -> row.id().toString());
    }

    private static PersonRow read(ResultSet row) throws SQLException {
        Integer year = row.getObject("birth_year", Integer.class);
        String sex = row.getString("sex");
        String nationalId = row.getString("national_id");
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("full_name"),
                year == null ? null : new BirthDate(year, row.getObject("birth_date", LocalDate.class)),
                sex == null ? null : Sex.valueOf(sex),
                nationalId == null ? null : new NationalId(nationalId),
                row.getString("commune_code"));
    }
}
