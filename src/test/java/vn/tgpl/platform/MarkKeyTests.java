package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.SecretKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;

/** One key of marks a database, whatever becomes of the key it is enciphered with. */
@TgplTest
@Transactional
class MarkKeyTests {

    private static final String OLD = SecretBoxTests.key(1);
    private static final String NEW = SecretBoxTests.key(2);

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void none() {
        jdbc.sql("delete from platform.mark_key").update();
    }

    @Test
    void itIsMadeOnceAndReadByEveryNode() {
        MarkKey first = key(OLD, "");
        first.make();
        MarkKey second = key(OLD, "");
        second.make();

        SecretKey made = first.read().orElseThrow();
        assertThat(made.getEncoded()).hasSize(32);
        assertThat(second.read()).contains(made);
    }

    @Test
    void aNewKeyOfTheInstallationLeavesItAsItIs() {
        MarkKey before = key(OLD, "");
        before.make();
        SecretKey made = before.read().orElseThrow();

        assertThat(key(NEW, OLD).renew()).isTrue();

        assertThat(key(NEW, "").read()).contains(made);
        assertThat(key(NEW, OLD).renew()).isFalse();
    }

    @Test
    void withAnotherKeyItIsNeitherReadNorMadeAnew() {
        MarkKey before = key(OLD, "");
        before.make();

        MarkKey other = key(NEW, "");
        other.make();

        assertThat(other.read()).isEmpty();
        assertThat(key(OLD, "").read()).isPresent().isEqualTo(before.read());
    }

    @Test
    void withoutAKeyNoneIsMade() {
        key("", "").make();
        assertThat(key(OLD, "").read()).isEmpty();
    }

    private MarkKey key(String key, String before) {
        return new MarkKey(jdbc, new SecretBox(SecretBoxTests.keys(key, before)));
    }
}
