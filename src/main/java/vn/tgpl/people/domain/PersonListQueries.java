package vn.tgpl.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.BirthDate;
import vn.tgpl.shared.NationalId;
import vn.tgpl.shared.Sex;

/**
 * Lists people in the order of their names: at most one look into the dictionary of names, and one statement for the rows
 * with their number. A position is the id of a row, for a name has no place in a URL.
 */
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

    /** One screenful with the number of all rows. */
    public record Listing(KeysetPage<PersonRow> page, FoundCount count) {}

    private record Counted(PersonRow row, long all) {}

    /** @param after place behind the page before, null for the beginning */
    public Listing page(PersonFilter filter, @Nullable String after, AccessScope scope) {
        PersonListConditions conditions = PersonListConditions.of(filter, scope, search);
        if (conditions.isHopeless()) {
            return new Listing(new KeysetPage<>(List.of(), null), new FoundCount(0));
        }
        String count = FoundCount.sql("people.person p where " + conditions.sql());
        Place place = Place.decode(after);
        conditions.behind(place);
        List<Counted> found = rows(conditions, count, PAGE + 1, place.passedOver());
        List<PersonRow> rows = found.stream().map(Counted::row).toList();
        return new Listing(
                KeysetPage.of(rows, PAGE, place, row -> row.id().toString()),
                new FoundCount(found.isEmpty() ? 0 : found.get(0).all()));
    }

    /** The first of those whom the words find, uncounted. */
    List<PersonRow> first(String words, AccessScope scope, int most) {
        PersonFilter filter = new PersonFilter(words, null, null, false);
        PersonListConditions conditions = PersonListConditions.of(filter, scope, search);
        return conditions.isHopeless()
                ? List.of()
                : rows(conditions, "0", most, 0).stream().map(Counted::row).toList();
    }

    private List<Counted> rows(PersonListConditions conditions, String count, int most, int passedOver) {
        return jdbc.sql("""
                        select p.id, p.full_name, p.birth_year, p.birth_date, p.sex, p.national_id, p.commune_code,
                               %s as all_rows
                          from people.person p
                         where %s
                         order by p.name_sort_key, p.id
                         limit %d offset %d""".formatted(count, conditions.sql(), most, passedOver))
                .params(conditions.parameters())
                .query((row, index) -> new Counted(read(row), row.getLong("all_rows")))
                .list();
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
