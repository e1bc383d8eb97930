package vn.tgpl.duties.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.Vietnam;

/** What has to be told and chosen after a case was entrusted or withdrawn; written in the transaction of the change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDuties {

    private final Subjects subjects;
    private final DutyBook book;
    private final Practitioners practitioners;
    private final JdbcClient jdbc;

    CaseDuties(Subjects subjects, DutyBook book, Practitioners practitioners, JdbcClient jdbc) {
        this.subjects = subjects;
        this.book = book;
        this.practitioners = practitioners;
        this.jdbc = jdbc;
    }

    /** A decision of an earlier day began its duties on that day. */
    @EventListener
    public void assigned(PractitionerAssigned event) {
        PractitionerView practitioner = practitioners.find(event.practitioner()).orElseThrow();
        LocalDate today = event.assignedAt().atZone(Vietnam.ZONE).toLocalDate();
        Instant begunAt = event.decidedOn().isBefore(today) ? startOf(event.decidedOn()) : event.assignedAt();
        arise(
                Arising.onAssignment(form(event.caseId()), practitioner.kind()),
                event.caseId(),
                event.practitioner().value(),
                begunAt);
    }

    @EventListener
    public void closed(CaseClosed event) {
        arise(Arising.onClosing(event.resultCode()), event.caseId(), null, startOf(event.closedOn()));
    }

    private void arise(Set<PeriodOfLaw> kinds, CaseId id, @Nullable UUID executor, Instant begunAt) {
        subjects.ofCase(id.value())
                .ifPresent(about -> kinds.forEach(kind -> book.open(NewDuty.arising(kind, about, executor, begunAt))));
    }

    private FormOfAid form(CaseId id) {
        return jdbc.sql("select form_of_aid from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query((row, index) -> FormOfAid.valueOf(row.getString("form_of_aid")))
                .single();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Vietnam.ZONE).toInstant();
    }
}
