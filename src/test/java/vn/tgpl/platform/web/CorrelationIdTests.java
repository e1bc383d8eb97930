package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tgpl.TgplTest;

/** The name that an error page shows is found in the log. */
@TgplTest
@ExtendWith(OutputCaptureExtension.class)
class CorrelationIdTests {

    private final CorrelationId filter = new CorrelationId();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void standsInWhatIsLoggedDuringTheRequest(CapturedOutput log) throws Exception {
        filter.doFilter(
                request,
                response,
                (in, out) -> LoggerFactory.getLogger("a.part").error("something happened"));
        assertThat(lineWith("something happened", log)).contains(bracketed());
    }

    @Test
    void standsInTheLineOfAFailureNobodyAnsweredAndTheErrorPageFollows(CapturedOutput log) throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new IllegalStateException("a fault");
        });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(lineWith("request failed", log)).contains(bracketed());
        assertThat(log).contains("IllegalStateException: a fault");
    }

    @Test
    void anAnswerThatIsOnItsWayIsBrokenOff(CapturedOutput log) {
        assertThatIllegalStateException()
                .isThrownBy(() -> filter.doFilter(request, response, (in, out) -> {
                    out.flushBuffer();
                    throw new IllegalStateException("a fault");
                }));
        assertThat(lineWith("request failed", log)).contains(bracketed());
    }

    private String bracketed() {
        return "[" + request.getAttribute(CorrelationId.ATTRIBUTE) + "]";
    }

    private static String lineWith(String words, CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElse("");
    }
}
