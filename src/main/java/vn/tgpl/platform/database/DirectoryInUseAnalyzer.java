package vn.tgpl.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application a second time that it runs already. */
final class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DirectoryInUse cause) {
        return new FailureAnalysis(
                StartWords.of("platform.start.directoryInUse", cause.directory().toString(), cause.process()),
                StartWords.of("platform.start.directoryInUse.action"),
                cause);
    }
}
