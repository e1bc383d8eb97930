package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** What passes by itself is answered by when to try again, and gives back what was written. */
class TryAgainPageTests {

    private final ErrorPages pages = new ErrorPages();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/requests/new");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysWhenToTryAgain() {
        ModelAndView page = pages.databaseAway(new DataAccessResourceFailureException("away"), request, response);
        assertThat(page.getStatus()).isNotNull();
        assertThat(page.getStatus().value()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void givesBackWhatWasWritten() {
        request.addHeader("Sec-Fetch-Site", "same-origin");
        request.setParameter("matter.summary", "Tranh chấp ranh giới");
        RuntimeException full =
                new UncategorizedSQLException("insert", null, new SQLException("No space left on device", "53100"));
        assertThat(pages.databaseAway(full, request, response).getModel())
                .containsEntry("givenBack", List.of("Tranh chấp ranh giới"));
    }

    @Test
    void leavesWhatDoesNotPassAFault() {
        assertThatThrownBy(() -> pages.databaseAway(new DataIntegrityViolationException("a fault"), request, response))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(response.getHeader("Retry-After")).isNull();
    }
}
