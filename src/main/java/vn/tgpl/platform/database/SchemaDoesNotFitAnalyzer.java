package vn.tgpl.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in a few words which version goes with the database. */
final class SchemaDoesNotFitAnalyzer extends AbstractFailureAnalyzer<SchemaDoesNotFit> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchemaDoesNotFit cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.todo(), cause);
    }
}
