package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is enciphered opens with its key, at its place, as it was. */
class SecretBoxTests {

    private static final byte[] PLAIN = "điều kín".getBytes(StandardCharsets.UTF_8);

    @Test
    void opensWhatItSealed() throws SecretUnreadable {
        SecretBox box = box(key(1));
        assertThat(box.open(box.seal(PLAIN, "here"), "here")).isEqualTo(PLAIN);
    }

    @Test
    void sealsTheSameInAnotherWayEachTime() {
        SecretBox box = box(key(1));
        assertThat(box.seal(PLAIN, "here")).isNotEqualTo(box.seal(PLAIN, "here"));
    }

    @Test
    void opensNothingOfAnotherPlaceOrKeyNorWhatWasChanged() {
        SecretBox box = box(key(1));
        byte[] sealed = box.seal(PLAIN, "here");
        assertThatThrownBy(() -> box.open(sealed, "there")).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> box(key(2)).open(sealed, "here")).isInstanceOf(SecretUnreadable.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> box.open(sealed, "here")).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> box.open(new byte[3], "here")).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void whatWasSealedWithTheKeyBeforeOpensAndIsRenewedOnce() throws SecretUnreadable {
        byte[] old = box(key(1)).seal(PLAIN, "here");
        SecretBox box = box(key(2), key(1));
        assertThat(box.open(old, "here")).isEqualTo(PLAIN);
        byte[] renewed = box.renewed(old, "here").orElseThrow();
        assertThat(box(key(2)).open(renewed, "here")).isEqualTo(PLAIN);
        assertThat(box.opens(old, "here")).isTrue();
        assertThat(box(key(2)).opens(old, "here")).isFalse();
        assertThat(box.renewed(renewed, "here")).isEmpty();
        assertThat(box.renewed(old, "there")).isEmpty();
        assertThat(box(key(2)).renewed(old, "here")).isEmpty();
    }

    @Test
    void withoutAKeyItIsNotReady() {
        SecretBox box = box("");
        assertThat(box.isReady()).isFalse();
        assertThatThrownBy(() -> box.seal(PLAIN, "here")).hasMessageContaining("TGPL_SECRET_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2hvcnQ=", "%%%"})
    void aKeyOfAnotherLengthIsRefusedAtTheStart(String key) {
        assertThatThrownBy(() -> box(key)).hasMessageContaining("openssl rand -base64 32");
    }

    private static SecretBox box(String key) {
        return box(key, "");
    }

    private static SecretBox box(String key, String before) {
        return new SecretBox(keys(key, before));
    }

    static SecretKeys keys(String key, String before) {
        return new SecretKeys(key, before, new StaticListableBeanFactory().getBeanProvider(LocalSecretKey.class));
    }

    static String key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
