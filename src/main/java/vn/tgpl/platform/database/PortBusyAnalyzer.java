package vn.tgpl.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in both languages that the port is busy; goes before the one that comes with Spring Boot. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortBusyAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        String port = String.valueOf(cause.getPort());
        return new FailureAnalysis(
                StartWords.of("platform.start.portBusy", port), StartWords.of("platform.start.portBusy.action"), cause);
    }
}
