package vn.tgpl.intake.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;
import vn.tgpl.platform.CodePart;
import vn.tgpl.platform.Cursor;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Lists requests, the latest first; a page costs one statement, two when words are looked up. */
@Component
@Transactional(readOnly = true)
public class RequestListQueries {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final PersonSearch search;
    private final Clock clock;

    RequestListQueries(JdbcClient jdbc, PersonSearch search, Clock clock) {
        this.jdbc = jdbc;
        this.search = search;
        this.clock = clock;
    }

    public KeysetPage<RequestRow> page(RequestFilter filter, AccessScope scope) {
        ScopeSql reach = RequestScope.of(scope);
        StringBuilder where = new StringBuilder(reach.predicate());
        Map<String, Object> parameters = new HashMap<>(reach.parameters());
        if (filter.words() != null && !find(filter.words(), where, parameters)) {
            return new KeysetPage<>(List.of(), null);
        }
        narrow(filter, where, parameters);
        List<RequestRow> rows = jdbc.sql("""
                        select r.id, r.receipt_code, r.received_at, r.beneficiary_name, r.field_code, r.form_of_aid,
                               r.channel, r.state,
                               (select g.group_code from intake.request_group g
                                where g.request_id = r.id and g.principal) as group_code
                        from intake.request r
                        where\s""" + where + " order by r.received_at desc, r.id desc limit " + (PAGE + 1))
                .params(parameters)
                .query((row, index) -> read(row))
                .list();
        return KeysetPage.of(
                rows, PAGE, row -> new Cursor(row.receivedAt(), row.id().value()).encoded());
    }

    /** How many requests wait in each open state. */
    public Map<RequestState, Long> openCounts(AccessScope scope) {
        ScopeSql reach = RequestScope.of(scope);
        return jdbc
                .sql("""
                        select r.state, count(*) as open from intake.request r
                        where r.state in ('RECEIVED', 'WAITING_PAPERS') and\s""" + reach.predicate() + " group by r.state")
                .params(reach.parameters())
                .query((row, index) -> Map.entry(RequestState.valueOf(row.getString("state")), row.getLong("open")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** False where nothing on record can match. */
    private boolean find(String words, StringBuilder where, Map<String, Object> parameters) {
        Optional<CodePart> code = PersonSearch.isNumber(words) ? Optional.empty() : CodePart.parse(words);
        if (code.isPresent()) {
            where.append(" and r.receipt_code like :codePart");
            parameters.put("codePart", code.get().anywhere());
            return true;
        }
        PersonCondition person = search.read(words);
        where.append(" and ").append(person.predicate("r.beneficiary_name_folded", "r.beneficiary_id"));
        parameters.putAll(person.parameters());
        return !person.isHopeless();
    }

    private void narrow(RequestFilter filter, StringBuilder where, Map<String, Object> parameters) {
        equal("r.state", "state", Optional.ofNullable(filter.state()).map(Enum::name), where, parameters);
        equal("r.channel", "channel", Optional.ofNullable(filter.channel()).map(Enum::name), where, parameters);
        equal("r.field_code", "field", Optional.ofNullable(filter.fieldCode()), where, parameters);
        equal("r.form_of_aid", "form", Optional.ofNullable(filter.formOfAid()).map(Enum::name), where, parameters);
        if (filter.from() != null) {
            where.append(" and r.received_at >= :from");
            parameters.put("from", startOf(filter.from()));
        }
        if (filter.to() != null) {
            where.append(" and r.received_at < :to");
            parameters.put("to", startOf(filter.to().plusMonths(1)));
        }
        Cursor.decode(filter.after()).ifPresent(cursor -> {
            where.append(" and (r.received_at, r.id) < (:afterAt, :afterId)");
            parameters.put("afterAt", cursor.at().atOffset(ZoneOffset.UTC));
            parameters.put("afterId", cursor.id());
        });
    }

    private static void equal(
            String column, String name, Optional<String> value, StringBuilder where, Map<String, Object> parameters) {
        value.ifPresent(wanted -> {
            where.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, wanted);
        });
    }

    private OffsetDateTime startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
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
