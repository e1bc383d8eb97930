package vn.tgpl.intake.domain;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tgpl.intake.RequestDossier;
import vn.tgpl.intake.RequestId;

/** Reads what of requests was handed in beside the proof papers. */
@Component
class DossierQueries {

    private final JdbcClient jdbc;

    DossierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param came codes of what came after the acceptance */
    RequestDossier of(RequestId id, Set<String> came) {
        return jdbc.sql("select application_shown, documents_shown, documents_told from intake.request where id = :id")
                .param("id", id.value())
                .query((row, index) -> new RequestDossier(
                        came.contains(DossierPaper.APPLICATION.code())
                                ? Boolean.TRUE
                                : (Boolean) row.getObject("application_shown"),
                        came.contains(DossierPaper.DOCUMENTS.code())
                                ? Boolean.TRUE
                                : (Boolean) row.getObject("documents_shown"),
                        row.getString("documents_told")))
                .optional()
                .orElseGet(() -> new RequestDossier(null, null, null));
    }
}
