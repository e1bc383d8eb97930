package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** Not rolled back: there must be no transaction around. The account is made for the test and taken away. */
@TgplTest
class PasswordsTests {

    private static final OfficeId CENTRE = OfficeId.of("00000000-0000-7000-8000-000000006601");

    @Autowired
    private AccountService accounts;

    @Autowired
    private PasswordPolicy policy;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private SignInQueries signIns;

    @Autowired
    private JdbcClient jdbc;

    private final Watched encoder = new Watched();

    @Test
    void noneIsHashedOrComparedWhileATransactionIsOpen() {
        Passwords passwords = new Passwords(accounts, policy, throttle, encoder);
        Actor administrator = signIns.loadUserByUsername("quantri");
        String username = "h" + UUID.randomUUID();
        NewPassword made = passwords.open(
                new OpenAccount(username, "Người Được Cấp", CENTRE, Set.of("ACCOUNTANT")), administrator);
        try {
            String reset = passwords.reset(made.account(), administrator).password();
            passwords.changeOwn(
                    new ChangeOwnPassword(reset, "một câu dài đủ rồi", false, "session", "10.2.0.1"),
                    signIns.loadUserByUsername(username));
        } finally {
            remove(made);
        }
        assertThat(encoder.inTransaction).hasSize(4).containsOnly(false);
    }

    private void remove(NewPassword made) {
        jdbc.sql("delete from identity.account_role where account_id = :id")
                .param("id", made.account().value())
                .update();
        jdbc.sql("delete from identity.account where id = :id")
                .param("id", made.account().value())
                .update();
    }

    private static final class Watched implements PasswordEncoder {

        private final List<Boolean> inTransaction = new ArrayList<>();

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            return String.valueOf(password).equals(encoded);
        }
    }
}
