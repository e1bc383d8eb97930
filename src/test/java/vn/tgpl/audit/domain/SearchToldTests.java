package vn.tgpl.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the entry of a search tells is read back as it was written. */
class SearchToldTests {

    @Test
    void whatIsWrittenIsReadBack() {
        SearchTold found = new SearchTold(SearchedWords.Kind.PHONE, "10.000+");
        SearchTold asked = new SearchTold(SearchedWords.Kind.NAME, null);

        assertThat(found.written()).isEqualTo("PHONE 10.000+");
        assertThat(SearchTold.read(found.written())).contains(found);
        assertThat(SearchTold.read(asked.written())).contains(asked);
    }

    @Test
    void anotherReasonIsNone() {
        assertThat(SearchTold.read("Mất điện thoại")).isEmpty();
        assertThat(SearchTold.read(null)).isEmpty();
    }
}
