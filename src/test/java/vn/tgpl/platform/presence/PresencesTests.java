package vn.tgpl.platform.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Actor;

/** Who has a thing open is told by one statement, and only to who has it open himself. */
@TgplTest
@Transactional
class PresencesTests {

    private static final String FORM = "casework.action.CHANGE_PARTIES";

    @Autowired
    private Presences presences;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private JdbcClient jdbc;

    private final UUID thing = UUID.randomUUID();
    private Actor first;
    private Actor second;

    @BeforeEach
    void twoPeople() {
        first = (Actor) accounts.loadUserByUsername("trogiupvien");
        second = (Actor) accounts.loadUserByUsername("giamdoc");
    }

    @Test
    void whoeverOpensAThingLearnsWhoElseHasItOpenAndInWhichForm() {
        assertThat(presences.opened(thing, FORM, first)).isEmpty();
        assertThat(presences.opened(thing, "", second)).containsExactly(new Somebody(first.displayName(), FORM));
        assertThat(presences.renewed(thing, FORM, first)).containsExactly(new Somebody(second.displayName(), null));
        assertThat(presences.opened(UUID.randomUUID(), "", second)).isEmpty();
    }

    @Test
    void whoeverHasTwoPagesOpenIsToldOnceWithTheForm() {
        presences.opened(thing, "", first);
        presences.opened(thing, FORM, first);
        assertThat(presences.opened(thing, "", second)).containsExactly(new Somebody(first.displayName(), FORM));
    }

    @Test
    void whoeverGaveNoSignForAMinuteIsGoneAndComesBackWithTheNext() {
        presences.opened(thing, "", first);
        presences.opened(thing, "", second);
        age(first, 61);
        assertThat(presences.renewed(thing, "", second)).isEmpty();
        presences.renewed(thing, "", first);
        assertThat(presences.renewed(thing, "", second)).hasSize(1);
    }

    @Test
    void aHeartbeatOpensNothingToWhoHasNoPageOfTheThing() {
        presences.opened(thing, "", first);
        assertThat(presences.renewed(thing, "", second)).isEmpty();
        assertThat(presences.renewed(thing, "", first))
                .as("nor does it write down who sent it")
                .isEmpty();
    }

    @Test
    void whatNobodyRenewsGoesWithWhatIsOpenedLater() {
        presences.opened(thing, "", first);
        age(first, 31 * 60);
        presences.opened(UUID.randomUUID(), "", second);
        assertThat(jdbc.sql("select count(*) from platform.presence where thing = :thing")
                        .param("thing", thing)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aPageAndAHeartbeatCostOneStatementEach() {
        assertThat(SqlCount.during(() -> presences.opened(thing, "", first))).isOne();
        assertThat(SqlCount.during(() -> presences.renewed(thing, "", first))).isOne();
    }

    private void age(Actor somebody, int seconds) {
        jdbc.sql("""
                        update platform.presence set seen_at = seen_at - make_interval(secs => :seconds)
                         where thing = :thing and account = :account""")
                .param("seconds", seconds)
                .param("thing", thing)
                .param("account", somebody.id().value())
                .update();
    }
}
