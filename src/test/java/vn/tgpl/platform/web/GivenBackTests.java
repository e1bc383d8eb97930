package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.TgplTest;

/** A form that was sent after its sign-in had ended. */
@TgplTest
class GivenBackTests {

    private static final String WRITTEN = "Đã gặp bị can tại trại tạm giam <b>lúc 8 giờ</b>";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void whatWasWrittenIsGivenBackToBeCopiedAndNoPasswordOrCode(int status) {
        assertThat(sent(status, "same-origin"))
                .hasStatus(status)
                .bodyText()
                .contains("Nội dung bạn vừa gửi", "Đã gặp bị can tại trại tạm giam &lt;b&gt;lúc 8 giờ")
                .doesNotContain("một câu mật khẩu rất dài", "ABCD 2345 EFGH", "EVIDENCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void wordsOfAnotherSiteAreNotShown(String site) {
        assertThat(sent(401, site)).bodyText().doesNotContain("Đã gặp bị can", "Nội dung bạn vừa gửi");
    }

    @Test
    void noOtherErrorShowsWhatWasSent() {
        assertThat(sent(404, "same-origin")).bodyText().doesNotContain("Đã gặp bị can");
    }

    private MvcTestResult sent(int status, String site) {
        return mvc.post()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .header("Sec-Fetch-Site", site)
                .param("outcome", WRITTEN)
                .param("typeCode", "EVIDENCE")
                .param("code", "ABCD 2345 EFGH")
                .param("newPassword", "một câu mật khẩu rất dài không ai đoán được")
                .with(csrf())
                .exchange();
    }
}
