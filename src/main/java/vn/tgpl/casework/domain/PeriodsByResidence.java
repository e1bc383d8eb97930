package vn.tgpl.casework.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.Days;
import vn.tgpl.catalog.AreaKind;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonEdited;
import vn.tgpl.people.PersonFacts;

/** Open periods for papers follow where the person is on record to live (TT 12/2018 Đ6 k2). */
@Component
class PeriodsByResidence {

    private final JdbcClient jdbc;
    private final CaseRepository cases;
    private final ResidenceRecounts recounts;
    private final People people;
    private final Catalogue catalogue;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    PeriodsByResidence(
            JdbcClient jdbc,
            CaseRepository cases,
            ResidenceRecounts recounts,
            People people,
            Catalogue catalogue,
            CaseDeadlines deadlines,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.recounts = recounts;
        this.people = people;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.clock = clock;
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
                         where c.beneficiary_id = :person and d.subject is null
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
        UUID subject = awaiting.subject();
        of.clock().papers().hangingOnResidence(subject).ifPresent(began -> {
            boolean difficult =
                    catalogue.area(person.communeCode(), person.village(), Days.of(began)) == AreaKind.DIFFICULT;
            Instant now = clock.instant();
            Map<Deadline, Instant> moved = of.clock().papers().follow(subject, difficult, deadlines);
            if (!moved.isEmpty()) {
                of.clock().lookAhead();
                of.touch(now);
                cases.save(of);
                moved.forEach((deadline, before) -> recounts.keep(
                        new ResidenceRecounts.Recounted(difficult, before, deadline.dueAt(), now, null),
                        of.id(),
                        deadline.id(),
                        edited.by()));
            }
        });
    }
}
