package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.TgplTest;

/** An address with a place that no list has written shows no list from its beginning as if it had been asked for. */
@TgplTest
class UnreadablePlaceTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/requests",
                "/people",
                "/practitioners",
                "/referrals",
                "/duties",
                "/verifications",
                "/dashboard/cases?measure=ACCEPTED"
            })
    void isToldInPlainWords(String list) {
        for (String place : new String[] {"zzz", "50_zzz"}) {
            MvcTestResult page = mvc.get()
                    .uri(list + (list.contains("?") ? "&" : "?") + "after=" + place)
                    .with(As.director())
                    .exchange();
            assertThat(page).as(list).hasStatus(400);
            assertThat(PageText.of(page.getResponse()))
                    .as(list)
                    .contains("Chưa đọc được vị trí trong danh sách")
                    .doesNotContain("??", "zzz");
        }
    }
}
