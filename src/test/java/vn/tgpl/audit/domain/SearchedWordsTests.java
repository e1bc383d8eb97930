package vn.tgpl.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Lò Thị Ẩn, lo thi  AN, NAME",
        "066 212 004 321, 066212004321, NUMBER",
        "0905.123.987, +84905123987, PHONE",
        "12/2026/TP, 12/2026/tp, NUMBER"
    })
    void otherWaysToWriteTheSameAreTheSame(String one, String other, SearchedWords.Kind kind) {
        assertThat(SearchedWords.of(one)).isEqualTo(SearchedWords.of(other));
        assertThat(SearchedWords.of(one).kind()).isEqualTo(kind);
    }

    @Test
    void wordsStandInNoLog() {
        assertThat(SearchedWords.of("Lò Thị Ẩn").toString()).doesNotContainIgnoringCase("lo");
    }
}
