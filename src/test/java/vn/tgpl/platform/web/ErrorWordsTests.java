package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

    @Test
    void aFormOfAnEarlierSignInIsToldFromAMissingRight() {
        assertThat(refused(null))
                .bodyText()
                .contains("Bạn chưa được quyền làm việc này", "nhờ quản trị viên")
                .doesNotContain("lần đăng nhập trước");
        assertThat(refused(ErrorWords.FORM_OF_ANOTHER_SIGN_IN))
                .bodyText()
                .contains("Biểu mẫu này thuộc lần đăng nhập trước", "bạn không thiếu quyền", "Nội dung bạn vừa gửi")
                .doesNotContain("Bạn chưa được quyền");
    }

    private MvcTestResult refused(@Nullable String words) {
        MockMvcRequestBuilder answer = mvc.post()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                .header("Sec-Fetch-Site", "same-origin")
                .param("outcome", "Đã gặp bị can tại trại tạm giam")
                .with(csrf());
        if (words != null) {
            answer = answer.requestAttr(ErrorWords.class.getName(), words);
        }
        MvcTestResult page = answer.exchange();
        assertThat(page).hasStatus(403);
        return page;
    }

    private static Object said(HttpMethod method) {
        ModelAndView page = new ErrorPages().refused(new Unfit(), new MockHttpServletRequest(method.name(), "/"));
        return page.getModel().get("words");
    }
}
