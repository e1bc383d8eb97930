package vn.tgpl.catalog.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.DateRange;

/** Writes wordings of the law down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LawVersionBook {

    private final JdbcClient jdbc;

    LawVersionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void draft(DraftLaw draft, Instant at, ActorId by) {
        jdbc.sql("""
                        insert into catalog.law_version (id, valid_from, state, title, source_document, drafted_by,
                            drafted_at, version, copied_from, correction_reason)
                        values (:id, :from, 'DRAFT', :title, :source, :by, :at, 0, :original, :reason)""")
                .param("id", draft.id().value())
                .param("from", draft.validFrom())
                .param("title", draft.title())
                .param("source", draft.sourceDocument())
                .param("original", draft.copyOf().value())
                .param("reason", draft.correctionReason())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Waits for whoever is changing it. */
    Optional<LawVersionView> lock(LawVersionId id) {
        return jdbc.sql("select * from catalog.law_version where id = :id for update")
                .param("id", id.value())
                .query((row, index) -> LawVersionQueries.version(row))
                .optional();
    }

    /** One enactment at a time: each sees what the others made of the days. */
    List<LawVersionView> lockEnacted() {
        return jdbc.sql("select * from catalog.law_version where state = 'ENACTED' order by valid_from for update")
                .query((row, index) -> LawVersionQueries.version(row))
                .list();
    }

    void touch(LawVersionId id) {
        jdbc.sql("update catalog.law_version set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void end(LawVersionId id, LocalDate last) {
        jdbc.sql("update catalog.law_version set valid_to = :last, version = version + 1 where id = :id")
                .param("last", last)
                .param("id", id.value())
                .update();
    }

    void supersede(LawVersionId id) {
        jdbc.sql("update catalog.law_version set state = 'SUPERSEDED', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void enact(LawVersionId id, DateRange validity, Instant at, ActorId by) {
        jdbc.sql("""
                        update catalog.law_version
                        set state = 'ENACTED', valid_from = :from, valid_to = :to, enacted_at = :at, enacted_by = :by,
                            version = version + 1
                        where id = :id""")
                .param("from", validity.from())
                .param("to", validity.to(), Types.DATE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    void discard(LawVersionId id) {
        jdbc.sql("delete from catalog.law_version where id = :id and state = 'DRAFT'")
                .param("id", id.value())
                .update();
    }
}
