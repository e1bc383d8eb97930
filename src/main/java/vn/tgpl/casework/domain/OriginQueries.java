package vn.tgpl.casework.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestScope;
import vn.tgpl.platform.ScopeSql;
import vn.tgpl.shared.AccessScope;

/** Finds the request behind a case. */
@Component
public class OriginQueries {

    private final JdbcClient jdbc;

    OriginQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the request lies outside the scope: whoever performs a case need not see where it came from. */
    @Transactional(readOnly = true)
    public Optional<OriginOfCase> of(CaseFile file, AccessScope scope) {
        ScopeSql visible = RequestScope.of(scope);
        return jdbc.sql("select r.id, r.receipt_code, r.referral_id from intake.request r where r.id = :id and "
                        + visible.predicate())
                .params(visible.parameters())
                .param("id", file.head().requestId())
                .query((row, index) -> new OriginOfCase(
                        Columns.uuid(row, "id"), row.getString("receipt_code"), row.getObject("referral_id") != null))
                .optional();
    }
}
