package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.Chunks;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.FoundCount;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.Place;
import vn.tgpl.shared.AccessScope;

/**
 * Lists requests: at most one look into the dictionary of names, and one statement for the rows with their numbers. It is
 * transactional nowhere, so that whoever is slow to take a whole list holds no connection.
 */
@Component
public class RequestListQueries {

    private static final int PAGE = 50;
    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final PersonSearch search;
    private final Clock clock;

    RequestListQueries(JdbcClient jdbc, PersonSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    /**
     * One screenful.
     *
     * @param counts how many requests the other filters leave in each state
     */
    public record Listing(KeysetPage<RequestRow> page, Map<RequestState, FoundCount> counts) {

        /** How many there are in that state, null for all states together. */
        public FoundCount count(@Nullable RequestState state) {
            return state != null
                    ? counts.getOrDefault(state, new FoundCount(0))
                    : counts.values().stream().reduce(new FoundCount(0), FoundCount::plus);
        }
    }

    /** @param after place behind the page before, null for the beginning */
    public Listing page(RequestFilter filter, RequestOrder order, AccessScope scope, @Nullable String after) {
        RequestListConditions conditions = RequestListConditions.of(filter, scope, search, clock);
        String counts = Arrays.stream(RequestState.values())
                .map(state ->
                        FoundCount.sql("intake.request r where " + conditions.sqlIn(state)) + " as " + counted(state))
                .collect(Collectors.joining(", "));
        Place place = Place.decode(after);
        Cursor.decode(place.after()).ifPresent(cursor -> conditions.behind(cursor, order));
        Map<RequestState, FoundCount> found = new EnumMap<>(RequestState.class);
        List<RequestRow> rows = new ArrayList<>();
        // one row at least, so that the states are counted where the list is empty too
        jdbc.sql("select " + counts + ", r.* from (select 1) one left join ("
                        + rows(conditions.sqlIn(filter.state()), order, PAGE + 1, place.passedOver())
                        + ") r on true order by "
                        + order.sql())
                .params(conditions.parameters())
                .query(row -> {
                    if (found.isEmpty()) {
                        count(row, found);
                    }
                    if (row.getObject("id") != null) {
                        rows.add(read(row));
                    }
                });
        return new Listing(KeysetPage.of(rows, PAGE, place, RequestListQueries::positionOf), found);
    }

    /** All rows in the order of the list, each chunk read when its first row is asked for; to be gone through once. */
    public Iterator<RequestRow> all(RequestFilter filter, RequestOrder order, AccessScope scope) {
        return new Chunks<>(after -> {
            RequestListConditions conditions = RequestListConditions.of(filter, scope, search, clock);
            Cursor.decode(after).ifPresent(cursor -> conditions.behind(cursor, order));
            List<RequestRow> rows = jdbc.sql(rows(conditions.sqlIn(filter.state()), order, CHUNK + 1, 0))
                    .params(conditions.parameters())
                    .query((row, index) -> read(row))
                    .list();
            return KeysetPage.of(rows, CHUNK, RequestListQueries::positionOf);
        });
    }

    private static String rows(String where, RequestOrder order, int most, int passedOver) {
        return """
                select r.id, r.receipt_code, r.receipt_order, r.received_at, r.beneficiary_name, r.beneficiary_sort_key,
                       r.field_code, r.form_of_aid, r.channel, r.state,
                       (select g.group_code from intake.request_group g
                         where g.request_id = r.id and g.principal) as group_code
                  from intake.request r
                 where %s order by %s limit %d offset %d""".formatted(where, order.sql(), most, passedOver);
    }

    private static String positionOf(RequestRow row) {
        return new Cursor(row.receivedAt(), row.id().value()).encoded();
    }

    private static String counted(RequestState state) {
        return "in_" + state.name().toLowerCase(Locale.ROOT);
    }

    private static void count(ResultSet row, Map<RequestState, FoundCount> found) throws SQLException {
        for (RequestState state : RequestState.values()) {
            found.put(state, new FoundCount(row.getLong(counted(state))));
        }
    }

    private static RequestRow read(ResultSet row) throws SQLException {
        return new RequestRow(
                new RequestId(row.getObject("id", UUID.class)),
                row.getString("receipt_code"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("beneficiary_name"),
                row.getString("group_code"),
                row.getString("field_code"),
                FormOfAid.valueOf(row.getString("form_of_aid")),
                Channel.valueOf(row.getString("channel")),
                RequestState.valueOf(row.getString("state")));
    }
}
