package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Writes decisions down, each as a row that says who, when and why; rows are added, never overwritten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionBook {

    private final JdbcClient jdbc;

    DecisionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void accepted(
            RequestId request,
            Decided decided,
            @Nullable UrgentGround ground,
            @Nullable String forceMajeure,
            @Nullable String papersOwed,
            UUID caseId) {
        row("""
                insert into intake.request_acceptance (request_id, accepted_at, accepted_by, proposed, reason,
                    legal_reference, urgent_ground, force_majeure, papers_owed, case_id)
                values (:request, :at, :by, :proposed, :reason, :reference, :ground, :majeure, :owed, :case)""", request, decided)
                .param("majeure", forceMajeure)
                .param("owed", papersOwed)
                .param("ground", ground == null ? null : ground.name())
                .param("case", caseId)
                .update();
    }

    void registered(RequestId request, String caseCode) {
        jdbc.sql(
                        "update intake.request_acceptance set case_code = :code where request_id = :request and case_code is null")
                .param("code", caseCode)
                .param("request", request.value())
                .update();
    }

    void refused(RequestId request, Decided decided, String groundCode) {
        row("""
                insert into intake.request_refusal (request_id, refused_at, refused_by, proposed, reason,
                    legal_reference, ground_code)
                values (:request, :at, :by, :proposed, :reason, :reference, :ground)""", request, decided).param("ground", groundCode).update();
    }

    void papersCalled(RequestId request, Decided decided, String papers) {
        row("""
                insert into intake.request_paper_call (id, request_id, called_at, called_by, proposed, reason,
                    legal_reference, papers)
                values (:id, :request, :at, :by, :proposed, :reason, :reference, :papers)""", request, decided)
                .param("id", TimeOrderedId.next())
                .param("papers", papers)
                .update();
    }

    /** The day of the call that is still open. */
    LocalDate papersCalledOn(RequestId request) {
        return jdbc.sql("""
                        select (called_at at time zone 'Asia/Ho_Chi_Minh')::date from intake.request_paper_call
                        where request_id = :request and fulfilled_at is null""")
                .param("request", request.value())
                .query(LocalDate.class)
                .single();
    }

    boolean awaitsPapers(RequestId request) {
        return jdbc.sql("""
                        select exists (select 1 from intake.request_paper_call
                                        where request_id = :request and fulfilled_at is null)""")
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    /** @param papers that came in, in words; empty when nothing new did */
    void papersArrived(RequestId request, LocalDate on, String papers, Instant at, ActorId by) {
        jdbc.sql("""
                        update intake.request_paper_call set fulfilled_at = :at, fulfilled_by = :by, fulfilled_on = :on,
                               arrived = nullif(:papers, '')
                        where request_id = :request and fulfilled_at is null""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("papers", papers)
                .param("by", by.value())
                .param("request", request.value())
                .update();
    }

    void answered(RequestId request, Decided decided, OfficeId office, int year, int number, String answer) {
        row("""
                insert into intake.simple_answer (request_id, number, year, office_id, centre_id, province_code,
                    answered_at, answered_by, proposed, reason, legal_reference, answer)
                select id, :number, :year, :office, centre_id, province_code, :at, :by, :proposed, :reason, :reference,
                       :answer
                  from intake.request where id = :request""", request, decided)
                .param("number", number)
                .param("year", year)
                .param("office", office.value())
                .param("answer", answer)
                .update();
    }

    void corrected(RequestId request, Instant at, ActorId by, String changes) {
        jdbc.sql("""
                        insert into intake.request_correction (id, request_id, corrected_at, corrected_by, changes)
                        values (:id, :request, :at, :by, :changes)""")
                .param("id", TimeOrderedId.next())
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("changes", changes)
                .update();
    }

    void withdrawn(
            RequestId request, LocalDate receivedOn, Instant at, ActorId by, String reason, String legalReference) {
        jdbc.sql("""
                        insert into intake.request_withdrawal
                            (request_id, received_on, withdrawn_at, noted_by, reason, legal_reference)
                        values (:request, :receivedOn, :at, :by, :reason, :reference)""")
                .param("receivedOn", receivedOn)
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .param("reference", legalReference)
                .update();
    }

    private StatementSpec row(String sql, RequestId request, Decided decided) {
        return jdbc.sql(sql)
                .param("request", request.value())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .param("by", decided.by().value())
                .param("proposed", decided.proposed().name())
                .param("reason", decided.reason())
                .param("reference", decided.legalReference());
    }
}
