package vn.tgpl.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.web.Refusals;

/** Whoever tries what he may not leaves a line in the log, and what he typed is not in it: ASVS 16.3.1-3, 16.2.5. */
@TgplTest
@Transactional
class RefusalsTests {

    private static final String UNKNOWN = "/cases/01900000-0000-7000-8000-00000000dead/activities";

    private final Logger log = (Logger) LoggerFactory.getLogger(Refusals.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoLonger() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void whatLiesBeyondTheReachIsToldByTheKindOfPage() {
        mvc.post()
                .uri(UNKNOWN)
                .with(As.lawyer())
                .with(csrf())
                .param("subject", "=a word")
                .exchange();
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("refused, not within reach: POST /cases/{id}/activities by 0")
                .endsWith(" from 127.0.0.1")
                .doesNotContain("dead", "word");
    }

    @Test
    void aMissingRightIsTold() {
        assertThat(mvc.get().uri("/admin/accounts").with(As.lawyer())).hasStatus(403);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("refused, without the right: GET /admin/accounts by 0");
    }

    @Test
    void aFormWithoutItsTokenIsTold() {
        assertThat(mvc.post().uri("/requests?q=word").with(As.intakeOfficer())).hasStatus(403);
        assertThat(told())
                .singleElement()
                .asString()
                .startsWith("refused, without the token of the form: POST a page by 0")
                .doesNotContain("word");
    }

    @Test
    void aWrongPasswordIsToldWithoutTheNameThatWasTyped() {
        signIn("nobody.of.that.name", 1);
        assertThat(told()).containsExactly("refused, wrong name or password: sign-in by nobody from 10.9.0.1");
    }

    @Test
    void whoHasToWaitIsTold() {
        signIn("nobody.of.another.name", 6);
        assertThat(told()).hasSize(6).last().asString().startsWith("refused, too many wrong passwords: sign-in");
    }

    private void signIn(String name, int times) {
        for (int time = 0; time < times; time++) {
            mvc.post()
                    .uri("/login")
                    .param("username", name)
                    .param("password", "wrong")
                    .with(csrf())
                    .with(request -> {
                        request.setRemoteAddr("10.9.0." + times);
                        return request;
                    })
                    .exchange();
        }
    }

    private List<String> told() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
