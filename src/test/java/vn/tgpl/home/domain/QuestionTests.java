package vn.tgpl.home.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.home.domain.Question.Kind;

class QuestionTests {

    @ParameterizedTest
    @CsvSource({
        "066 200 012 345, NATIONAL_ID, 066200012345",
        "tt.tgtt.01.2026, CASE_CODE, TT.TGTT.01.2026",
        "CN1.tv, CASE_CODE, CN1.TV",
        "CN1.ĐDNTT.07, CASE_CODE, CN1.DDNTT.07",
        "tn.tt.12.2026, RECEIPT, TN.TT.12.2026",
        "gt 7k2m 9qxr, REFERRAL, GT-7K2M-9QXR",
        "1/2/26, DATE, 2026-02-01",
        "01022026, DATE, 2026-02-01",
        "0905 111 222, PHONE, 0905 111 222",
        "15/2026/DS-ST, PAPER_NUMBER, 15/2026/ds-st",
        "40 / qđ-tgpl, PAPER_NUMBER, 40/qd-tgpl",
        "07/2026/HNGĐ-ST, PAPER_NUMBER, 07/2026/hngd-st",
        "98 765, CODE_PART, 98765",
        "01.2026, CODE_PART, 01.2026",
        "GT-7K2M, CODE_PART, GT-7K2M",
        "nguyen thi dao, NAME, nguyen thi dao",
        "Đào, NAME, Đào",
        "31/02/2026, NAME, 31/02/2026"
    })
    void isUnderstoodTheWayItWasTyped(String typed, Kind kind, String text) {
        assertThat(Question.read(typed)).contains(new Question(kind, text));
    }

    @Test
    void nothingIsNoQuestion() {
        assertThat(Question.read("  \u00a0 ")).isEmpty();
    }
}
