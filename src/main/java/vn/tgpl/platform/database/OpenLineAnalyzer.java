package vn.tgpl.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in a few words how to close the line. */
final class OpenLineAnalyzer extends AbstractFailureAnalyzer<OpenLine> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenLine cause) {
        return new FailureAnalysis(
                "The database stands on another machine, and everybody between could read and change what is said to it.",
                "Add sslmode=verify-full to TGPL_DB_URL (and sslrootcert=… where its authority is your own),"
                        + " or set TGPL_DB_OWN_NETWORK=true where nobody else is on the network between.",
                cause);
    }
}
