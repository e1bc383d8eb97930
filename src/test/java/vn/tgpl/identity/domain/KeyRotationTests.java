package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.KeyedMarks;
import vn.tgpl.platform.SecretBox;

/** With a new key beside the old one, secrets are enciphered anew, each for its own account. */
@TgplTest
@Transactional
@ExtendWith(OutputCaptureExtension.class)
class KeyRotationTests {

    private static final byte[] OLD = {1, 1, 1};
    private static final byte[] RENEWED = {2, 2, 2};

    private final SecretBox box = mock(SecretBox.class);
    private final KeyedMarks marks = mock(KeyedMarks.class);

    @Autowired
    private JdbcClient jdbc;

    private String account = "";

    @BeforeEach
    void keepOne() {
        account = jdbc.sql("select id from identity.account where username = 'giamdoc'")
                .query(String.class)
                .single();
        jdbc.sql("""
                        insert into identity.second_factor (account_id, secret, last_step, enrolled_at)
                        values (:account::uuid, :secret, 7, now())""").param("account", account).param("secret", OLD).update();
    }

    @Test
    void whatTheOldKeySealedIsSealedWithTheNewOneAndNothingElseChanges(CapturedOutput log) {
        given(box.hasKeyBefore()).willReturn(true);
        given(box.opens(any(), any())).willReturn(true);
        given(box.renewed(OLD, "second factor of " + account)).willReturn(Optional.of(RENEWED));

        new KeyRotation(jdbc, box, marks).rotate();

        assertThat(secret()).isEqualTo(RENEWED);
        assertThat(step()).isEqualTo(7);
        assertThat(log).doesNotContain("neither key");
        verify(marks).renew();
    }

    @Test
    void whatOpensWithNeitherKeyStaysAndIsCounted(CapturedOutput log) {
        given(box.hasKeyBefore()).willReturn(true);
        given(box.renewed(any(), any())).willReturn(Optional.empty());

        new KeyRotation(jdbc, box, marks).rotate();

        assertThat(secret()).isEqualTo(OLD);
        assertThat(log).contains("second factors: 1 open with neither key, keep the old one");
    }

    @Test
    void withoutAKeyBeforeNothingIsLookedAt() {
        new KeyRotation(jdbc, box, marks).rotate();

        verify(box, never()).renewed(any(), any());
        assertThat(secret()).isEqualTo(OLD);
    }

    private byte[] secret() {
        return jdbc.sql("select secret from identity.second_factor where account_id = :account::uuid")
                .param("account", account)
                .query((row, index) -> row.getBytes(1))
                .single();
    }

    private long step() {
        return jdbc.sql("select last_step from identity.second_factor where account_id = :account::uuid")
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
