package vn.tgpl.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in one line what the start lacks. */
final class MissingDatabaseAnalyzer extends AbstractFailureAnalyzer<MissingDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingDatabase cause) {
        return new FailureAnalysis(
                "No database is configured.",
                "Set TGPL_DB_URL, TGPL_DB_USERNAME and TGPL_DB_PASSWORD"
                        + " (for example jdbc:postgresql://db:5432/tgpl).",
                cause);
    }
}
