package vn.tgpl.intake.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.people.People;
import vn.tgpl.people.PersonCorrected;
import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonId;
import vn.tgpl.people.RecordsLinked;
import vn.tgpl.people.conflict.Occasion;
import vn.tgpl.people.conflict.PartyChecks;
import vn.tgpl.shared.ActorId;

/** Checks the open requests of somebody anew when it was corrected who he is or which records are his; keeps what is found. */
@Component
class RequestRechecks {

    private final JdbcClient jdbc;
    private final RequestDetailsQueries requests;
    private final People people;
    private final RequestCheck check;
    private final PartyChecks checks;

    RequestRechecks(
            JdbcClient jdbc, RequestDetailsQueries requests, People people, RequestCheck check, PartyChecks checks) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.people = people;
        this.check = check;
        this.checks = checks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonCorrected corrected) {
        recheck(corrected.person(), Occasion.PERSON_CORRECTED, corrected.by());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RecordsLinked linked) {
        linked.persons().forEach(person -> recheck(person, Occasion.RECORDS_LINKED, linked.by()));
    }

    private void recheck(PersonId person, Occasion occasion, ActorId by) {
        List<RequestDetails> open = jdbc.sql("""
                        select id from intake.request
                         where beneficiary_id = :person and state in ('RECEIVED', 'WAITING_PAPERS')""").param("person", person.value()).query(UUID.class).list().stream()
                .flatMap(id -> requests.get(new RequestId(id)).stream())
                .toList();
        if (!open.isEmpty()) {
            PersonFacts beneficiary = people.get(person).facts();
            checks.keepAll(occasion, check.lookAtAll(open, beneficiary), by);
        }
    }
}
