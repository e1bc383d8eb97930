package vn.tgpl.identity.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tgpl.platform.TryAgainLater;

/**
 * Lets only a few slow hashes run at once: sign-ins must not starve the people at work. Who waited too long is told to try
 * again, so that a crowd at the door does not take up all threads.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

    private static final int AT_ONCE = 2;

    private final PasswordEncoder encoder;
    private final Duration longestWait;
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    BoundedPasswordEncoder(PasswordEncoder encoder, Duration longestWait) {
        this.encoder = encoder;
        this.longestWait = longestWait;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        acquire();
        try {
            return encoder.encode(rawPassword);
        } finally {
            permits.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        acquire();
        try {
            return encoder.matches(rawPassword, encodedPassword);
        } finally {
            permits.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encodedPassword) {
        return encoder.upgradeEncoding(encodedPassword);
    }

    private void acquire() {
        try {
            if (permits.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new TryAgainLater("too many passwords at once");
    }
}
