package vn.tgpl.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tgpl.platform.TryAgainLater;

class BoundedPasswordEncoderTests {

    private final CountDownLatch twoAtWork = new CountDownLatch(2);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final PasswordEncoder bounded = new BoundedPasswordEncoder(new Slow(), Duration.ofMillis(20));

    @Test
    void whoWaitsTooLongIsToldToTryAgain() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            threads.execute(() -> assertThat(bounded.encode("one")).isEqualTo("one"));
            threads.execute(() -> assertThat(bounded.encode("two")).isEqualTo("two"));
            twoAtWork.await();
            assertThatThrownBy(() -> bounded.encode("three")).isInstanceOf(TryAgainLater.class);
            assertThatThrownBy(() -> bounded.matches("three", "three")).isInstanceOf(TryAgainLater.class);
        } finally {
            goOn.countDown();
            threads.shutdown();
        }
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bounded.matches("three", "three")).isTrue();
    }

    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            twoAtWork.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            return String.valueOf(password).equals(encoded);
        }
    }
}
