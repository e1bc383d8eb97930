package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import vn.tgpl.platform.TryAgainLater;

/** However many ask for whole lists, connections are left for who looks at a case: ASVS 15.2.2. */
class WholeListsAtOnceTests {

    private final WholeListsAtOnce bound = new WholeListsAtOnce(2, Duration.ofMillis(20));
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void oneTooManyIsToldToTryAgainUntilAnotherIsDone() throws Exception {
        begin("sheet");
        begin("sheet");
        assertThatExceptionOfType(TryAgainLater.class).isThrownBy(() -> begin("sheet"));
        bound.afterCompletion(request, response, page("sheet"), null);
        assertThat(begin("sheet")).isTrue();
    }

    @Test
    void pagesAreNotHeldUpAndFreeNoPlace() throws Exception {
        begin("sheet");
        begin("sheet");
        assertThat(begin("page")).isTrue();
        bound.afterCompletion(request, response, page("page"), null);
        assertThatExceptionOfType(TryAgainLater.class).isThrownBy(() -> begin("sheet"));
    }

    private boolean begin(String name) throws NoSuchMethodException {
        return bound.preHandle(request, response, page(name));
    }

    private static HandlerMethod page(String name) throws NoSuchMethodException {
        return new HandlerMethod(new Pages(), name);
    }

    static final class Pages {

        @WholeList
        public void sheet() {}

        public void page() {}
    }
}
