package vn.tgpl.casework.domain;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.conflict.Identity;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.practitioners.PractitionerCorrected;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.NationalId;

/**
 * Checks the open cases that somebody performs anew when it was corrected who he is, and keeps what is found: by his number
 * he may turn out to be himself a party, or to be whoever helped the other side under another entry of the directory (Luật
 * TGPL 2017 Đ25 k2). Whoever still bears the number that he had before is checked with him: what barred the two as one person
 * bars them no longer.
 */
@Component
class PractitionerRechecks {

    private final JdbcClient jdbc;
    private final Practitioners practitioners;
    private final Involvements involvements;
    private final CaseCheck check;
    private final PartyChecks checks;

    PractitionerRechecks(
            JdbcClient jdbc,
            Practitioners practitioners,
            Involvements involvements,
            CaseCheck check,
            PartyChecks checks) {
        this.jdbc = jdbc;
        this.practitioners = practitioners;
        this.involvements = involvements;
        this.check = check;
        this.checks = checks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PractitionerCorrected corrected) {
        practitioners
                .find(corrected.practitioner())
                .ifPresent(known -> involvements.follow(
                        known.id().value(), new Identity(known.fullName(), known.nationalId(), known.birth(), null)));
        NationalId former = corrected.former();
        List<CaseId> open = jdbc.sql("""
                        select distinct c.id from casework.assignment a
                          join casework.legal_aid_case c on c.id = a.case_id
                         where a.practitioner_id in (select same.id
                                  from practitioners.practitioner p
                                  join practitioners.practitioner same
                                    on same.id = p.id or same.national_id in (p.national_id, :former)
                                 where p.id = :practitioner)
                           and a.ended_at is null
                           and c.state in ('ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')""")
                .param("practitioner", corrected.practitioner().value())
                .param("former", former == null ? null : former.value(), Types.VARCHAR)
                .query((row, index) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
        if (!open.isEmpty()) {
            checks.keepAll(Occasion.PRACTITIONER_CORRECTED, check.lookAtAll(open), corrected.by());
        }
    }
}
