package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The same words have the same mark, and nobody makes it without the key. */
class KeyedMarksTests {

    private static final String WORDS = "NAME lo thi tim";

    private final KeyedMarks marks = marks(1, SecretBoxTests.key(5), "");

    @Test
    void theSameTextHasTheSameMarkWhateverTheKeyOfTheInstallationIs() {
        assertThat(marks.mark(WORDS, "here"))
                .hasSize(32)
                .isEqualTo(marks(1, SecretBoxTests.key(6), "").mark(WORDS, "here"));
    }

    @Test
    void anotherTextPlaceOrKeyGivesAnotherMark() {
        assertThat(marks.mark(WORDS, "here"))
                .isNotEqualTo(marks.mark(WORDS + "g", "here"))
                .isNotEqualTo(marks.mark(WORDS, "there"))
                .isNotEqualTo(marks(2, SecretBoxTests.key(5), "").mark(WORDS, "here"));
    }

    @Test
    void whatWasMarkedWithTheKeyOfTheInstallationIsFoundWithItAndWithTheOneBefore() {
        byte[] once = marks.earlier(WORDS, "here").get(0);
        assertThat(once).isNotEqualTo(marks.mark(WORDS, "here"));
        assertThat(marks(1, SecretBoxTests.key(6), SecretBoxTests.key(5)).earlier(WORDS, "here"))
                .hasSize(2)
                .last()
                .isEqualTo(once);
        assertThat(marks(1, SecretBoxTests.key(6), "").earlier(WORDS, "here"))
                .singleElement()
                .isNotEqualTo(once);
    }

    @Test
    void withoutAKeyThereIsNoMark() {
        MarkKey none = mock(MarkKey.class);
        given(none.read()).willReturn(Optional.empty());
        KeyedMarks unready = new KeyedMarks(none, SecretBoxTests.keys("", ""));
        assertThat(unready.areReady()).isFalse();
        assertThat(unready.earlier(WORDS, "here")).isEmpty();
        assertThatThrownBy(() -> unready.mark(WORDS, "here")).hasMessageContaining("TGPL_SECRET_KEY");
    }

    private static KeyedMarks marks(int own, String key, String before) {
        MarkKey stored = mock(MarkKey.class);
        given(stored.read()).willReturn(Optional.of(new SecretKeySpec(new byte[] {(byte) own}, MarkKey.ALGORITHM)));
        return new KeyedMarks(stored, SecretBoxTests.keys(key, before));
    }
}
