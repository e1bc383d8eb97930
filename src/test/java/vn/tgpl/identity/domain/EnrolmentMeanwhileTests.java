package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tgpl.TgplTest;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.shared.OfficeId;

/**
 * What becomes of the account while its codes on paper are hashed keeps a second factor away that rests on what it was. Not rolled
 * back: the change is somebody else's. The account is made for each test and taken away.
 */
@TgplTest
class EnrolmentMeanwhileTests {

    private static final OfficeId CENTRE = OfficeId.of("00000000-0000-7000-8000-000000006601");

    @Autowired
    private SecretBox box;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Passwords passwords;

    @Autowired
    private CodeProof proof;

    @Autowired
    private SecondFactorBook book;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private SignInQueries signIns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String username = "e" + UUID.randomUUID();
    private String password = "";

    @BeforeEach
    void anAccount() {
        password = passwords
                .open(
                        new OpenAccount(username, "Người Bật", CENTRE, Set.of("ACCOUNTANT")),
                        signIns.loadUserByUsername("quantri"))
                .password();
    }

    @AfterEach
    void noAccount() {
        SignedInUser who = who();
        for (String sql : new String[] {
            "delete from identity.second_factor where account_id = :id",
            "delete from identity.account_role where account_id = :id",
            "delete from identity.account where id = :id"
        }) {
            jdbc.sql(sql).param("id", who.id().value()).update();
        }
    }

    @Test
    void aPasswordThatWasResetKeepsItAway() {
        assertThatThrownBy(() -> enrol("update identity.account set password_hash = '{none}' where id = :id"))
                .isInstanceOf(WrongCurrentPassword.class);
        assertThat(held()).isFalse();
    }

    @Test
    void anAccountThatWasClosedTakesNone() {
        assertThatThrownBy(() -> enrol("update identity.account set enabled = false where id = :id"))
                .isInstanceOf(WrongCurrentPassword.class);
        assertThat(held()).isFalse();
    }

    @Test
    void whatDoesNotTouchThePasswordIsNoHindrance() {
        enrol("update identity.account set display_name = 'Tên Khác' where id = :id");
        assertThat(held()).isTrue();
    }

    private void enrol(String meanwhile) {
        SignedInUser who = who();
        Enrolment offered = enrolments.make(who);
        String code =
                Phone.typed("<b class=\"typed-key\">" + offered.key() + "</b>").code(clock.instant(), 0);
        PasswordEncoder slow = new Meanwhile(
                () -> jdbc.sql(meanwhile).param("id", who.id().value()).update());
        new SecondFactors(box, enrolments, passwords, proof, book, throttle, slow)
                .enrol(new ConfirmEnrolment(offered.sealed(), code, password, "session", "10.7.0.1"), who);
    }

    private SignedInUser who() {
        return signIns.loadUserByUsername(username);
    }

    private boolean held() {
        return jdbc.sql("select exists (select 1 from identity.second_factor where account_id = :id)")
                .param("id", who().id().value())
                .query(Boolean.class)
                .single();
    }

    /** Hashes slowly enough for somebody else to do something. */
    private record Meanwhile(Runnable another) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            another.run();
            return "{none}" + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return false;
        }
    }
}
