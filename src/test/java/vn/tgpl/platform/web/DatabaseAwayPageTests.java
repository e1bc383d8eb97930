package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tgpl.platform.TryAgainLater;

/** When the database is away, everybody reads the same plain sentence, wherever it was missed first. */
class DatabaseAwayPageTests {

    private final DatabaseAwayPage filter = new DatabaseAwayPage(texts());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void answersWhenTheSignInCannotBeRead() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new CannotCreateTransactionException("no connection");
        });
        assertPlainPage();
    }

    @Test
    void doesNotCutOffAPageThatIsWholeWhenTheSignInCannotBeWrittenBack() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            new WholeAnswer().doFilter(in, out, (page, answer) -> {
                answer.getWriter().write("whole");
                answer.flushBuffer();
            });
            throw new CannotCreateTransactionException("no connection");
        });
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo("whole");
    }

    @Test
    void cutsOffAPageThatWouldBeTakenForWhole() {
        assertThatThrownBy(() -> filter.doFilter(
                        request,
                        response,
                        (in, out) -> new WholeAnswer().doFilter(in, out, (page, answer) -> {
                            answer.getWriter().write("half");
                            answer.flushBuffer();
                            throw new CannotCreateTransactionException("no connection");
                        })))
                .isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void carriesTheFormThatWasSentWithItsOwnToken() throws Exception {
        request.setMethod("POST");
        request.setRequestURI("/requests/new");
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.setParameter("_csrf", "token of the form");
        request.setParameter("matter.summary", "Tranh chap <ranh gioi>");
        filter.doFilter(request, response, (in, out) -> {
            throw new CannotCreateTransactionException("no connection");
        });
        assertPlainPage();
        assertThat(response.getContentAsString())
                .contains("<form method=\"post\" action=\"/requests/new\">", "value=\"token of the form\"")
                .contains("name=\"matter.summary\" value=\"Tranh chap &lt;ranh gioi&gt;\"", "error.sendAgain");
        assertThat(response.getHeader("Content-Security-Policy")).contains("form-action 'self'");
    }

    @Test
    void answersWhenThereIsTooMuchToDo() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new TryAgainLater("too many passwords at once");
        });
        assertPlainPage();
    }

    @Test
    void answersWhenTheFailureComesWrapped() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new ServletException(new CannotGetJdbcConnectionException("away", new SQLException("refused")));
        });
        assertPlainPage();
    }

    @Test
    void answersWhenSomebodyElseHoldsTheRowTooLong() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new UncategorizedSQLException("update", null, new SQLException("lock timeout", "55P03"));
        });
        assertPlainPage();
    }

    @Test
    void answersWhenTheDiskIsFull() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new IllegalStateException("no flush", new SQLException("No space left on device", "53100"));
        });
        assertPlainPage();
    }

    @Test
    void answersWhenTheLineBrokeAndNotEvenTheRollbackWorked() throws Exception {
        TransactionSystemException ended = new TransactionSystemException("rollback", new SQLException("closed"));
        ended.initApplicationException(new IllegalStateException(new SQLException("terminating", "57P01")));
        filter.doFilter(request, response, (in, out) -> {
            throw ended;
        });
        assertPlainPage();
    }

    @Test
    void answersWhenTheLineWasGivenUpBeforeTheNextStatement() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new UncategorizedSQLException("select", null, new SQLException("Connection is closed"));
        });
        assertPlainPage();
    }

    @Test
    void answersWhenTwoWaitForEachOther() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            throw new CannotAcquireLockException("deadlock detected");
        });
        assertPlainPage();
    }

    @Test
    void staysA503WhenTheSignInCannotBeKeptAfterThePage() throws Exception {
        FilterChain sessionsThatCannotBeKept =
                (in, out) -> new SessionRepositoryFilter<>(new LostSessions()).doFilter(in, out, (inside, page) -> {
                    ((HttpServletRequest) inside).getSession().setAttribute("flash", "done");
                    ((HttpServletResponse) page).setStatus(503);
                    page.getWriter().write("first answer");
                });
        filter.doFilter(request, response, sessionsThatCannotBeKept);
        assertPlainPage();
        assertThat(response.getContentAsString()).doesNotContain("first answer");
    }

    /** With the failure still noted, the container would answer 500 by a page of its own. */
    @Test
    void staysA503WhenThePageOfAnEarlierFailureBrokeAsWell() throws Exception {
        filter.doFilter(request, response, (in, out) -> {
            in.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("the first"));
            throw new CannotCreateTransactionException("no connection");
        });
        assertPlainPage();
        assertThat(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)).isNull();
    }

    @Test
    void forbidsTheBrowserWhatNoPageNeedsLikeAnyOtherAnswer() throws Exception {
        request.setSecure(true);
        filter.doFilter(request, response, (in, out) -> {
            throw new CannotCreateTransactionException("no connection");
        });
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Content-Security-Policy")).contains("object-src 'none'", "base-uri 'none'");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void leavesAnAnswerThatIsOnItsWay() {
        assertThatThrownBy(() -> filter.doFilter(request, response, (in, out) -> {
                    out.getWriter().write("half a page");
                    out.flushBuffer();
                    throw new CannotCreateTransactionException("no connection");
                }))
                .isInstanceOf(CannotCreateTransactionException.class);
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void leavesOtherFailuresToTheErrorPages() {
        assertThatThrownBy(() -> filter.doFilter(request, response, (in, out) -> {
                    throw new IllegalStateException("a fault");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void assertPlainPage() throws Exception {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        assertThat(response.getContentAsString())
                .contains("<h1>Away &lt;now&gt;</h1>")
                .contains("Come back");
    }

    private static StaticMessageSource texts() {
        StaticMessageSource texts = new StaticMessageSource();
        for (String key : List.of("error.givenBack", "error.sendAgain", "error.sendAgain.hint")) {
            texts.addMessage(key, Locale.forLanguageTag("vi"), key);
        }
        texts.addMessage("error.503.title", Locale.forLanguageTag("vi"), "Away <now>");
        texts.addMessage("error.503.text", Locale.forLanguageTag("vi"), "Come back");
        return texts;
    }

    private static final class LostSessions extends MapSessionRepository {

        LostSessions() {
            super(new HashMap<>());
        }

        @Override
        public void save(MapSession session) {
            throw new CannotCreateTransactionException("no connection");
        }
    }
}
