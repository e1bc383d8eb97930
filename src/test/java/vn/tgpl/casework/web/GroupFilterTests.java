package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class GroupFilterTests {

    private static final LocalDate TO_COME = LocalDate.of(2027, 1, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    /** Luật TGPL 2017 Đ7 from 1/1/2027: groups to come are no ended ones. */
    @Test
    void theFilterByGroupTellsFromWhichDayOneToComeIsInForce() {
        String mark = LocalDate.now(clock).isBefore(TO_COME) ? " \\(có hiệu lực từ 01/01/2027\\)" : "";
        assertThat(mvc.get().uri("/cases").with(As.director()))
                .bodyText()
                .containsPattern("<option[^>]*value=\"CAN_NGHEO\"[^>]*>[^<(]*" + mark + "</option>")
                .containsPattern("<option[^>]*value=\"BI_HAI_16_18\"[^>]*>[^<]*\\(không còn hiệu lực\\)");
    }
}
