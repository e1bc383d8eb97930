package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.TgplTest;

@TgplTest
class HelpTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void isOpenToEverybody() {
        assertThat(mvc.get().uri("/help"))
                .hasStatusOk()
                .bodyText()
                .contains("Luật TGPL Đ29", "<h1>", "Ai được xem gì?")
                .doesNotContain("??");
    }
}
