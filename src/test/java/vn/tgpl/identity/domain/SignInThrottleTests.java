package vn.tgpl.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.TgplTest;

/** Not rolled back: tries stay counted whatever becomes of the work around them. Each test has people and places of its own. */
@TgplTest
class SignInThrottleTests {

    private static final int FREE = 5;
    private static final int FREE_OF_AN_ADDRESS = 30;
    private static final int FREE_EVERYWHERE = 50;

    @Autowired
    private SignInThrottle throttle;

    private final String username = "u" + UUID.randomUUID();
    private final String address = UUID.randomUUID().toString();

    @Test
    void ofManyTriesAtTheSameMomentOnlyTheFreeOnesAreLookedAt() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        IntStream.range(0, 20).forEach(each -> tries.add(() -> throttle.begins(username, address)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int lookedAt = 0;
            for (Future<Boolean> tried : threads.invokeAll(tries)) {
                lookedAt += tried.get() ? 1 : 0;
            }
            assertThat(lookedAt).isEqualTo(FREE);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aTryThatHasToWaitIsNotCounted() {
        fail(username, address, FREE);
        IntStream.range(0, FREE_OF_AN_ADDRESS).forEach(each -> throttle.begins(username, address));
        assertThat(throttle.begins("another" + username, address)).isTrue();
    }

    @Test
    void whoMistypesAndThenSignsInCostsHisColleaguesNothing() {
        for (int colleague = 0; colleague < FREE_OF_AN_ADDRESS; colleague++) {
            fail(username + colleague, address, 2);
            assertThat(throttle.begins(username + colleague, address)).isTrue();
            throttle.succeeded(username + colleague, address);
        }
        assertThat(throttle.begins(username, address)).isTrue();
    }

    @Test
    void whoTriesManyAccountsFromOneAddressWaits() {
        IntStream.range(0, FREE_OF_AN_ADDRESS).forEach(account -> fail(username + account, address, 1));
        assertThat(throttle.begins(username, address)).isFalse();
        assertThat(throttle.begins(username, "elsewhere" + address)).isTrue();
    }

    @Test
    void whoTriesOneAccountFromManyAddressesWaitsButItsHolderAtHisUsualPlaceDoesNot() {
        assertThat(throttle.begins(username, address)).isTrue();
        throttle.succeeded(username, address);
        throttle.signedIn(username, address);
        IntStream.range(0, FREE_EVERYWHERE).forEach(from -> fail(username, address + from, 1));

        assertThat(throttle.begins(username, "new" + address)).isFalse();
        assertThat(throttle.begins(username, address)).isTrue();
    }

    @Test
    void whereThePasswordAloneWasRightNobodyIsSparedTheWaiting() {
        assertThat(throttle.begins(username, address)).isTrue();
        throttle.succeeded(username, address);
        IntStream.range(0, FREE_EVERYWHERE).forEach(from -> fail(username, address + from, 1));

        assertThat(throttle.begins(username, address)).isFalse();
    }

    @Test
    void aTryThatTheHouseDidNotJudgeDoesNotCount() {
        for (int each = 0; each < 2 * FREE; each++) {
            assertThat(throttle.begins(username, address)).isTrue();
            throttle.unjudged(username, address);
        }
    }

    @Test
    void aNewPasswordEndsTheWaiting() {
        fail(username, address, FREE);
        assertThat(throttle.begins(username, address)).isFalse();
        throttle.forget(username);
        assertThat(throttle.begins(username, address)).isTrue();
    }

    private void fail(String who, String from, int times) {
        IntStream.range(0, times)
                .forEach(each -> assertThat(throttle.begins(who, from)).isTrue());
    }
}
