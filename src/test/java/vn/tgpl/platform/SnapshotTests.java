package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class SnapshotTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Queue<String> stored = new ArrayDeque<>(List.of("old", "new"));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void isReadOnceUntilItIsForgotten() {
        Snapshot<String> snapshot = new Snapshot<>(clock, MINUTE, stored::remove);
        assertThat(List.of(snapshot.get(), snapshot.get())).containsExactly("old", "old");
        snapshot.forget();
        assertThat(snapshot.get()).isEqualTo("new");
    }

    @Test
    void whatWasReadWithinAChangeThatWasNotCarriedOutIsReadAgain() {
        Snapshot<String> snapshot = new Snapshot<>(clock, MINUTE, stored::remove);
        TransactionSynchronizationManager.initSynchronization();
        try {
            assertThat(snapshot.get()).isEqualTo("old");
            TransactionSynchronizationUtils.triggerAfterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(snapshot.get()).isEqualTo("new");
    }

    @Test
    void whatChangesWhileItIsBeingReadIsReadAgain() {
        AtomicReference<Snapshot<String>> itself = new AtomicReference<>();
        Snapshot<String> snapshot = new Snapshot<>(clock, MINUTE, () -> {
            String read = stored.remove();
            itself.get().forget();
            return read;
        });
        itself.set(snapshot);
        assertThat(snapshot.get()).isEqualTo("old");
        assertThat(snapshot.get()).isEqualTo("new");
    }
}
