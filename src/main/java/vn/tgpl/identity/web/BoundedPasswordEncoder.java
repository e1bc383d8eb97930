package vn.tgpl.identity.web;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets only a few slow hashes run at once: sign-ins must not starve the people at work. */
class BoundedPasswordEncoder implements PasswordEncoder {

    private static final int AT_ONCE = 2;

    private final PasswordEncoder encoder;
    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    BoundedPasswordEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        permits.acquireUninterruptibly();
        try {
            return encoder.encode(rawPassword);
        } finally {
            permits.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        permits.acquireUninterruptibly();
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
}
