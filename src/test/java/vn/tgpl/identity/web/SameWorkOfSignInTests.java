package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.identity.domain.SignInThrottle;

/**
 * Nobody learns from the time an answer takes who has an account, or a closed one (ASVS 6.3.8): what takes time is to compare a
 * password, and each try compares one.
 */
@TgplTest
@Transactional
class SameWorkOfSignInTests {

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger compared = new AtomicInteger();

    private AuthenticationProvider signIn;

    @BeforeEach
    void oneThatCounts() {
        signIn = new SecurityConfiguration().signIn(accounts, new Counting(), throttle);
        jdbc.sql("update identity.account set enabled = false where username = 'ketoan'")
                .update();
        // the first unknown name prepares what the others are compared with
        refuse("nobody-at-all");
        compared.set(0);
    }

    @Test
    void oneComparisonForWhoeverIsTried() {
        assertThat(refuse("giamdoc")).as("a wrong password").isOne();
        assertThat(refuse("nobody-of-this-name")).as("an unknown name").isOne();
        assertThat(refuse("ketoan")).as("a closed account").isOne();
    }

    @Test
    void aClosedAccountIsComparedWithItsPasswordToo() {
        assertThat(tried("ketoan", "tgpl-demo")).isOne();
    }

    /** ASVS 11.4.2: 2^10 rounds, as the OWASP cheat sheet asks for at least. */
    @Test
    void aPasswordIsHashedWithBcryptAtTheCostThatIsWrittenDown() {
        assertThat(encoder.encode("a password of this test")).matches("\\{[a-z0-9-]+}\\$2[aby]\\$10\\$.{53}");
    }

    private int refuse(String username) {
        return tried(username, "not the password of anybody");
    }

    private int tried(String username, String password) {
        int before = compared.get();
        assertThatThrownBy(() ->
                        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password)))
                .isInstanceOf(AuthenticationException.class);
        return compared.get() - before;
    }

    private final class Counting implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            compared.incrementAndGet();
            return encoder.matches(password, stored);
        }
    }
}
