package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.Rows;
import vn.tgpl.casework.BeneficiaryJoined;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.BeneficiaryReturned;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.ActorId;

/** Who joins a case that somebody performs is sent the decision that names him (Luật TGPL 2017 Đ31 k4, Đ33 k2). */
class JoinerToldOfHisExecutorTests extends CaseWebTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock time;

    @Autowired
    private TransactionTemplate transaction;

    private UUID joins(CaseId id, boolean performed) {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Pham Van Den Sau", null);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new BeneficiaryJoined(id, person, performed, time.instant())));
        return person;
    }

    private List<String> duties(UUID person) {
        return jdbc.sql("select kind || ' ' || state from duties.duty where person_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    @Test
    void ofACasePerformedAlready() {
        CaseId litigation = assignedLitigation();
        assertThat(duties(joins(litigation, true))).containsExactly("D11 OPEN");
        CaseId outside = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.OUT_OF_COURT_REPRESENTATION));
        assertThat(duties(joins(outside, true))).containsExactly("D12_NOTICE OPEN");
        CaseId advice = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(duties(joins(advice, true))).isEmpty();
    }

    @Test
    void whereNobodyIsAppointedYetTheAppointmentTellsAll() {
        assertThat(duties(joins(litigation(), false))).isEmpty();
    }

    @Test
    void whoLeavesIsSentItNoMoreUnlessHisLeavingIsTakenBack() {
        CaseId id = assignedLitigation();
        UUID person = joins(id, true);
        transaction.executeWithoutResult(
                status -> events.publishEvent(new BeneficiaryLeft(id, person, "WRONG_PERSON", LocalDate.now(time))));
        assertThat(duties(person)).containsExactly("D11 DROPPED");

        transaction.executeWithoutResult(
                status -> events.publishEvent(new BeneficiaryReturned(id, person, new ActorId(person))));
        assertThat(duties(person)).containsExactly("D11 OPEN");
    }
}
