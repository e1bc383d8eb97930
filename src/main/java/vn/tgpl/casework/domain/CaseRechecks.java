package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.PersonCorrected;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;

/** Checks the open cases of somebody anew when it was corrected who he is, and keeps what is found. */
@Component
class CaseRechecks {

    private final JdbcClient jdbc;
    private final CaseCheck check;
    private final PartyChecks checks;

    CaseRechecks(JdbcClient jdbc, CaseCheck check, PartyChecks checks) {
        this.jdbc = jdbc;
        this.check = check;
        this.checks = checks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonCorrected corrected) {
        List<CaseId> open = jdbc.sql("""
                        select c.id from casework.legal_aid_case c
                         where c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                           and (c.beneficiary_id = :person
                                or c.id in (select b.case_id from casework.further_beneficiary b
                                             where b.person_id = :person))""")
                .param("person", corrected.person().value())
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        if (!open.isEmpty()) {
            checks.keepAll(Occasion.PERSON_CORRECTED, check.lookAtAll(open), corrected.by());
        }
    }
}
