package vn.tgpl.casework.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonEdited;
import vn.tgpl.people.PersonFacts;

/** Open periods for papers of whom nobody told where he resided that day follow where he is on record to live (TT 12/2018 Đ6 k2). */
@Component
class PeriodsByResidence {

    private final JdbcClient jdbc;
    private final CaseRepository cases;
    private final PeriodOfResidence periods;
    private final People people;

    PeriodsByResidence(JdbcClient jdbc, CaseRepository cases, PeriodOfResidence periods, People people) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.periods = periods;
        this.people = people;
    }

    private record Awaiting(CaseId id, @Nullable UUID subject) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(PersonEdited edited) {
        List<Awaiting> awaiting = jdbc.sql("""
                        select d.case_id, d.subject from casework.deadline d
                         where d.subject = :person
                           and d.kind = 'MISSING_PAPERS' and d.met_at is null and d.lapsed_at is null
                        union all
                        select d.case_id, d.subject
                          from casework.legal_aid_case c join casework.deadline d on d.case_id = c.id
                         where (c.beneficiary_id = :person and c.first_beneficiary_id is null or c.first_beneficiary_id = :person)
                           and d.subject is null
                           and d.kind = 'MISSING_PAPERS' and d.met_at is null and d.lapsed_at is null
                         order by case_id""")
                .param("person", edited.person().value())
                .query((row, index) -> new Awaiting(
                        new CaseId(row.getObject("case_id", UUID.class)), row.getObject("subject", UUID.class)))
                .list();
        if (!awaiting.isEmpty()) {
            PersonFacts person = people.get(edited.person()).facts();
            awaiting.forEach(one -> follow(one, person, edited));
        }
    }

    private void follow(Awaiting awaiting, PersonFacts person, PersonEdited edited) {
        LegalAidCase of = cases.findForChange(awaiting.id()).orElseThrow();
        if (periods.follow(of, awaiting.subject(), person, edited.by())) {
            cases.save(of);
        }
    }
}
