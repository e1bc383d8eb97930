package vn.tgpl.casework.domain;

import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseOpened;
import vn.tgpl.casework.CasePeopleChanged;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.people.conflict.Involvements;
import vn.tgpl.people.conflict.MatterKey;

/** Tells who stands in a case whenever that changes, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseInvolvements {

    private final Involvements involvements;
    private final CasePeopleQueries people;
    private final EntityManager entities;

    CaseInvolvements(Involvements involvements, CasePeopleQueries people, EntityManager entities) {
        this.involvements = involvements;
        this.people = people;
        this.entities = entities;
    }

    /** Whom the request named stands in its case from now on. */
    @EventListener
    public void on(CaseOpened opened) {
        CasePeople found = stored(opened.caseId());
        involvements.carryOver(MatterKey.ofRequest(found.request()), found.matter());
        involvements.stand(found.matter(), found.everybody());
    }

    @EventListener
    public void on(PractitionerAssigned assigned) {
        renew(assigned.caseId());
    }

    @EventListener
    public void on(CasePeopleChanged changed) {
        renew(changed.caseId());
    }

    @EventListener
    public void on(CaseClosed closed) {
        involvements.end(MatterKey.ofCase(closed.caseId().value()));
    }

    private void renew(CaseId id) {
        CasePeople found = stored(id);
        involvements.stand(found.matter(), found.everybody());
    }

    /** What the case changed must be in its tables before they are read. */
    private CasePeople stored(CaseId id) {
        entities.flush();
        return people.of(id);
    }
}
