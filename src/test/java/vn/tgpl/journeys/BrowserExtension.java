package vn.tgpl.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for all journeys: the one that {@code TGPL_BROWSER} names, or the first of the usual names on the path. None
 * found is said loudly and skips the journeys; one that was named and is not there fails them.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return condition(named(), path());
    }

    static ConditionEvaluationResult condition(@Nullable String named, String path) {
        if (executable(named, path).isPresent()) {
            return ConditionEvaluationResult.enabled("a browser was found");
        }
        if (named != null) {
            // the gate names the browser it has installed; what it promises to run is not left out
            throw new IllegalStateException("TGPL_BROWSER names no program: " + named);
        }
        System.err.println("########################################################################");
        System.err.println("# NO BROWSER FOUND: the journeys are SKIPPED. Install chromium to run them.");
        System.err.println("########################################################################");
        return ConditionEvaluationResult.disabled("no browser found");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        RunningBrowser.class,
                        key -> RunningBrowser.start(executable(named(), path()).orElseThrow()),
                        RunningBrowser.class)
                .browser;
    }

    private static @Nullable String named() {
        return System.getenv("TGPL_BROWSER");
    }

    private static String path() {
        return System.getenv().getOrDefault("PATH", "");
    }

    private static Optional<Path> executable(@Nullable String named, String path) {
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : NAMES.stream().flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }

    private static final class RunningBrowser implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        private RunningBrowser(Playwright playwright, Browser browser) {
            this.playwright = playwright;
            this.browser = browser;
        }

        static RunningBrowser start(Path executable) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(ARGUMENTS));
            return new RunningBrowser(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
