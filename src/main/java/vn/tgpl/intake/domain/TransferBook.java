package vn.tgpl.intake.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** To whom requests were passed on, and which of them came back; a request may be passed on again after that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TransferBook {

    private final JdbcClient jdbc;

    TransferBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void transferred(RequestId request, Decided decided, @Nullable OfficeId toOffice, String toOrganisation) {
        jdbc.sql("""
                        insert into intake.request_transfer (id, request_id, transferred_at, transferred_by, proposed,
                            reason, legal_reference, to_office_id, to_organisation)
                        values (:id, :request, :at, :by, :proposed, :reason, :reference, :office, :to)""")
                .param("id", TimeOrderedId.next())
                .param("request", request.value())
                .param("at", decided.at().atOffset(ZoneOffset.UTC))
                .param("by", decided.by().value())
                .param("proposed", decided.proposed().name())
                .param("reason", decided.reason())
                .param("reference", decided.legalReference())
                .param("office", toOffice == null ? null : toOffice.value())
                .param("to", toOrganisation)
                .update();
    }

    /** Why the request was passed on; empty when it was not, or came back. */
    Optional<String> reason(RequestId request) {
        return jdbc.sql("""
                        select reason from intake.request_transfer
                        where request_id = :request and returned_at is null""")
                .param("request", request.value())
                .query(String.class)
                .optional();
    }

    void returned(RequestId request, Instant at, ActorId by, String reason) {
        jdbc.sql("""
                        update intake.request_transfer
                        set returned_at = :at, returned_by = :by, return_reason = :reason
                        where request_id = :request and returned_at is null""")
                .param("request", request.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }
}
