package vn.tgpl.duties.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tgpl.casework.CaseScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Finds what duties are about in the tables of the modules that own it. */
@Repository
class Subjects {

    private static final String CASES = """
            select c.id, c.office_id, c.centre_id, c.province_code,
                   (c.received_at at time zone 'Asia/Ho_Chi_Minh')::date as since
              from casework.legal_aid_case c where\s""";
    private static final String REQUESTS = """
            select r.id, r.office_id, r.centre_id, r.province_code,
                   (r.received_at at time zone 'Asia/Ho_Chi_Minh')::date as since
              from intake.request r where\s""";
    private static final String PRACTITIONERS = """
            select p.id, p.office_id, p.centre_id, p.province_code, null::date as since
              from practitioners.practitioner p where\s""";

    /** Departments, centres and branches with the columns a scope asks for. */
    static final String OFFICE_SEATS = """
            select o.id, o.name, o.id as office_id,
                   case o.kind when 'CENTRE' then o.id when 'BRANCH' then o.parent_id end as centre_id,
                   o.province_code, o.valid_from as since
              from offices.office o where o.kind in ('DEPARTMENT', 'CENTRE', 'BRANCH')""";

    private static final String OFFICES = "select o.* from (" + OFFICE_SEATS + ") o where ";

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seated> ofCase(UUID id) {
        return one(SubjectKind.CASE, CASES + "c.id = :key", id, Map.of());
    }

    Optional<Seated> ofRequest(UUID id) {
        return one(SubjectKind.REQUEST, REQUESTS + "r.id = :key", id, Map.of());
    }

    Optional<Seated> ofPractitioner(UUID id) {
        return one(SubjectKind.PRACTITIONER, PRACTITIONERS + "p.id = :key", id, Map.of());
    }

    /** A case or a request of that code within the scope; none when several bear it. */
    Optional<Seated> byCode(String code, AccessScope scope) {
        ScopeSql cases = CaseScope.of(scope);
        ScopeSql requests = ScopeSql.of(scope, "r", "r.received_by = :scopeActor");
        return one(SubjectKind.CASE, CASES + "c.code = :key and " + cases.predicate(), code, cases.parameters())
                .or(() -> one(
                        SubjectKind.REQUEST,
                        REQUESTS + "r.receipt_code = :key and " + requests.predicate(),
                        code,
                        requests.parameters()));
    }

    Optional<Seated> practitioner(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "p", "p.account_id = :scopeActor");
        return one(
                SubjectKind.PRACTITIONER,
                PRACTITIONERS + "p.id = :key and " + visible.predicate(),
                id,
                visible.parameters());
    }

    Optional<Seated> office(UUID id, AccessScope scope) {
        ScopeSql visible = ScopeSql.of(scope, "o");
        return one(SubjectKind.OFFICE, OFFICES + "o.id = :key and " + visible.predicate(), id, visible.parameters());
    }

    private Optional<Seated> one(SubjectKind kind, String sql, Object key, Map<String, Object> scope) {
        List<Seated> found = jdbc.sql(sql + " limit 2")
                .params(scope)
                .param("key", key)
                .query((row, index) -> read(kind, row))
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Seated read(SubjectKind kind, ResultSet row) throws SQLException {
        @Nullable LocalDate since = row.getObject("since", LocalDate.class);
        return new Seated(
                new Subject(kind, row.getObject("id", UUID.class)),
                new Seat(
                        row.getObject("office_id", UUID.class),
                        row.getObject("centre_id", UUID.class),
                        row.getString("province_code")),
                since);
    }
}
