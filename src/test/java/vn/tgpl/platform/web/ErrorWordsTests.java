package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.ModelAndView;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.DomainException;

/** Error pages say what happened to the one who asked, in words that fit what he did. */
@TgplTest
class ErrorWordsTests {

    @Autowired
    MockMvcTester mvc;

    private static final class Unfit extends DomainException {

        Unfit() {
            super(Kind.REFUSED);
        }
    }

    @Test
    void anAddressThatOnlyTakesFormsHasAPageOfItsOwn() {
        assertThat(mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405))
                .hasStatus(405)
                .bodyText()
                .contains("Mã lỗi 405", "không mở trực tiếp được", "href=\"/\"")
                .doesNotContain("Mã lỗi 400");
    }

    @Test
    void whoOnlyOpensAPageIsNotToldThatNothingWasStored() {
        assertThat(said(HttpMethod.GET)).isEqualTo("422-page");
        assertThat(said(HttpMethod.POST)).isNull();
    }

    private static Object said(HttpMethod method) {
        ModelAndView page = new ErrorPages().refused(new Unfit(), new MockHttpServletRequest(method.name(), "/"));
        return page.getModel().get("words");
    }
}
