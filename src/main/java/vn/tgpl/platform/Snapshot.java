package vn.tgpl.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Small, often-read data kept in memory until it is forgotten, and no longer than {@link Snapshots} says: another node that
 * edits the data cannot tell this one. What was read within a transaction that did not commit may never have been true, and
 * is forgotten with it.
 */
public final class Snapshot<T> {

    private final Clock clock;
    private final Duration longest;
    private final Supplier<T> source;
    private final AtomicReference<Held<T>> held = new AtomicReference<>(new Held<>(null));

    Snapshot(Clock clock, Duration longest, Supplier<T> source) {
        this.clock = clock;
        this.longest = longest;
        this.source = source;
    }

    /** What is known, read anew when it was forgotten or has become old. */
    public T get() {
        Held<T> before = Objects.requireNonNull(held.get());
        Loaded<T> known = before.loaded();
        Instant now = clock.instant();
        if (known == null || known.expiresAt().isBefore(now)) {
            known = new Loaded<>(source.get(), now.plus(longest));
            // what was forgotten while it was being read may be older than the change: it is not kept
            if (held.compareAndSet(before, new Held<>(known))) {
                forgetUnlessCommitted();
            }
        }
        return known.value();
    }

    /** Has the next reader read anew. */
    public void forget() {
        held.set(new Held<>(null));
    }

    private void forgetUnlessCommitted() {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        forget();
                    }
                }
            });
        }
    }

    private record Loaded<T>(T value, Instant expiresAt) {}

    /** Each is one of its own, so that a reader notices that something happened meanwhile. */
    private static final class Held<T> {

        private final @Nullable Loaded<T> loaded;

        Held(@Nullable Loaded<T> loaded) {
            this.loaded = loaded;
        }

        @Nullable
        Loaded<T> loaded() {
            return loaded;
        }
    }
}
