package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    private final Queue<String> stored = new ArrayDeque<>(List.of("old", "new"));
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void isReadOnceUntilItIsForgotten() {
        Snapshot<String> snapshot = new Snapshot<>(clock, stored::remove);
        assertThat(List.of(snapshot.get(), snapshot.get())).containsExactly("old", "old");
        snapshot.forget();
        assertThat(snapshot.get()).isEqualTo("new");
    }

    @Test
    void whatChangesWhileItIsBeingReadIsReadAgain() {
        AtomicReference<Snapshot<String>> itself = new AtomicReference<>();
        Snapshot<String> snapshot = new Snapshot<>(clock, () -> {
            String read = stored.remove();
            itself.get().forget();
            return read;
        });
        itself.set(snapshot);
        assertThat(snapshot.get()).isEqualTo("old");
        assertThat(snapshot.get()).isEqualTo("new");
    }
}
