package vn.tgpl.casework.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseReopened;
import vn.tgpl.people.PersonCorrected;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.RecordsLinked;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.ActorId;

/**
 * Checks the open cases of somebody anew when it was corrected who he is or which records are his, and a case that is worked
 * on again; keeps what is found.
 */
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
        recheck(Set.of(corrected.person()), Occasion.PERSON_CORRECTED, corrected.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RecordsLinked linked) {
        recheck(linked.persons(), Occasion.RECORDS_LINKED, linked.by());
    }

    /** While it was closed nothing that was found out about its people was held against it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseReopened reopened) {
        keep(List.of(reopened.caseId()), Occasion.CASE_REOPENED, reopened.by());
    }

    private void recheck(Set<PersonId> persons, Occasion occasion, ActorId by) {
        List<CaseId> open = jdbc.sql("""
                        select c.id from casework.legal_aid_case c
                         where c.state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')
                           and (c.beneficiary_id in (:persons)
                                or c.first_beneficiary_id in (:persons)
                                   and not exists (select 1 from casework.beneficiary_end e
                                                    where e.case_id = c.id
                                                      and e.person_id = c.first_beneficiary_id
                                                      and e.taken_back_at is null)
                                or c.id in (select b.case_id from casework.further_beneficiary b
                                             where b.person_id in (:persons)
                                               and not exists (select 1 from casework.beneficiary_end e
                                                                where e.case_id = b.case_id
                                                                  and e.person_id = b.person_id
                                                                  and e.taken_back_at is null)))""")
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        keep(open, occasion, by);
    }

    private void keep(List<CaseId> cases, Occasion occasion, ActorId by) {
        if (!cases.isEmpty()) {
            checks.keepAll(occasion, check.lookAtAll(cases), by);
        }
    }
}
