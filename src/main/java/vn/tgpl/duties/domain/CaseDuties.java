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
import vn.tgpl.casework.BeneficiaryJoined;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.practitioners.Practitioners;
import vn.tgpl.shared.Vietnam;

/** What has to be told and chosen after a case was entrusted or came to its end; written in the transaction of the change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseDuties {

    private final Subjects subjects;
    private final DutyBook book;
    private final Practitioners practitioners;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;

    CaseDuties(Subjects subjects, DutyBook book, Practitioners practitioners, Catalogue catalogue, JdbcClient jdbc) {
        this.subjects = subjects;
        this.book = book;
        this.practitioners = practitioners;
        this.catalogue = catalogue;
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

    /** Whoever performs the case acts for him too; that he does is told him and the authority. */
    @EventListener
    public void joined(BeneficiaryJoined event) {
        if (event.performed()) {
            subjects.ofCase(event.caseId().value())
                    .ifPresent(about -> Arising.onJoining(form(event.caseId()))
                            .forEach(kind ->
                                    book.open(NewDuty.arisingFor(event.person(), kind, about, event.joinedAt()))));
        }
    }

    @EventListener
    public void closed(CaseClosed event) {
        Arising.onClosing(end(event), cameFromAuthority(event.caseId()))
                .forEach(kind -> arise(Set.of(kind), event.caseId(), null, startOf(begunOn(kind, event))));
    }

    /**
     * Of one of several who leaves, what is told of a whole case is told of him; of who was never helped nothing is. An
     * authority that told of him hears of it; one that told of somebody else does not (TTLT 10/2018 Đ3 k4).
     */
    @EventListener
    public void left(BeneficiaryLeft event) {
        subjects.ofCase(event.caseId().value())
                .ifPresent(about -> Arising.onClosing(end(event), wasToldOf(event))
                        .forEach(kind ->
                                book.open(NewDuty.arisingFor(event.person(), kind, about, startOf(event.leftOn())))));
    }

    private Arising.End end(BeneficiaryLeft event) {
        if (catalogue.is(CodeMark.NEVER_HELPED, event.groundCode(), event.leftOn())) {
            return Arising.End.OTHER;
        }
        return catalogue.is(CodeMark.HELP_TAKEN_BACK, event.groundCode(), event.leftOn())
                ? Arising.End.TAKEN_BACK
                : Arising.End.NOT_CONTINUED;
    }

    // TT 12/2018 Đ9 k2: a withdrawal is answered at once when it comes in, what else is told counts from the end
    private static LocalDate begunOn(PeriodOfLaw kind, CaseClosed event) {
        return kind == PeriodOfLaw.D16 && event.takenBackOn() != null ? event.takenBackOn() : event.closedOn();
    }

    private void arise(Set<PeriodOfLaw> kinds, CaseId id, @Nullable UUID executor, Instant begunAt) {
        subjects.ofCase(id.value())
                .ifPresent(about -> kinds.forEach(kind -> book.open(NewDuty.arising(kind, about, executor, begunAt))));
    }

    private Arising.End end(CaseClosed event) {
        if (catalogue.is(CodeMark.TAKEN_BACK, event.resultCode(), event.closedOn())) {
            return Arising.End.TAKEN_BACK;
        }
        if (catalogue.is(CodeMark.NOT_CONTINUED, event.resultCode(), event.closedOn())) {
            return Arising.End.NOT_CONTINUED;
        }
        return catalogue.is(CodeMark.COMPLETION, event.resultCode(), event.closedOn())
                ? Arising.End.OTHER
                : Arising.End.DISCONTINUED;
    }

    private boolean wasToldOf(BeneficiaryLeft event) {
        return jdbc.sql("""
                        select exists (select 1 from casework.further_beneficiary
                                        where case_id = :id and person_id = :person and notified_at is not null)
                            or exists (select 1 from casework.legal_aid_case c join intake.request r on r.id = c.request_id
                                        where c.id = :id and r.beneficiary_id = :person and r.channel = 'AUTHORITY')""")
                .param("id", event.caseId().value())
                .param("person", event.person())
                .query(Boolean.class)
                .single();
    }

    /** An authority told of the first beneficiary, or of somebody who joined and has not left. */
    private boolean cameFromAuthority(CaseId id) {
        return jdbc.sql("""
                        select exists (select 1 from casework.legal_aid_case c join intake.request r on r.id = c.request_id
                                        where c.id = :id and r.channel = 'AUTHORITY'
                                          and not exists (select 1 from casework.beneficiary_end e
                                                           where e.case_id = c.id and e.person_id = r.beneficiary_id
                                                             and e.taken_back_at is null))
                            or exists (select 1 from casework.further_beneficiary b
                                        where b.case_id = :id and b.notified_at is not null
                                          and not exists (select 1 from casework.beneficiary_end e
                                                           where e.case_id = b.case_id and e.person_id = b.person_id
                                                             and e.taken_back_at is null))""").param("id", id.value()).query(Boolean.class).single();
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
