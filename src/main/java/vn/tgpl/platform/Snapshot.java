package vn.tgpl.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Small, often-read data kept in memory until it is forgotten, and for a minute at most: another node that edits the
 * data cannot tell this one.
 */
public final class Snapshot<T> {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<T> source;
    private final AtomicReference<@Nullable Loaded<T>> loaded = new AtomicReference<>();

    public Snapshot(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    public T get() {
        Loaded<T> known = loaded.get();
        Instant now = clock.instant();
        if (known == null || known.expiresAt().isBefore(now)) {
            known = new Loaded<>(source.get(), now.plus(LONGEST));
            loaded.set(known);
        }
        return known.value();
    }

    public void forget() {
        loaded.set(null);
    }

    private record Loaded<T>(T value, Instant expiresAt) {}
}
