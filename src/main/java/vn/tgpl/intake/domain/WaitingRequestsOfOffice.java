package vn.tgpl.intake.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.offices.OfficeBurden;
import vn.tgpl.shared.OfficeId;

/** Requests an office has not answered. */
@Component
class WaitingRequestsOfOffice implements OfficeBurden {

    private final JdbcClient jdbc;

    WaitingRequestsOfOffice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.REQUESTS;
    }

    @Override
    public int count(OfficeId office) {
        return jdbc.sql("""
                        select count(*) from intake.request r
                         where r.office_id = :office and r.state in ('RECEIVED', 'WAITING_PAPERS')""")
                .param("office", office.value())
                .query(Integer.class)
                .single();
    }
}
