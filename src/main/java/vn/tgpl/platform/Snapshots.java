package vn.tgpl.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes memories of small, often-read data, all of which last equally long. */
@Component
public class Snapshots {

    private final Clock clock;
    private final Duration longest;

    /** @param longest after which what is known is read anew, whether it was forgotten or not */
    Snapshots(Clock clock, @Value("${tgpl.memory.longest}") Duration longest) {
        if (longest.isNegative() || longest.isZero()) {
            throw new IllegalArgumentException("tgpl.memory.longest is no time at all: " + longest);
        }
        this.clock = clock;
        this.longest = longest;
    }

    /** @param source reads the data whole; asked by the first reader after it was forgotten */
    public <T> Snapshot<T> of(Supplier<T> source) {
        return new Snapshot<>(clock, longest, source);
    }
}
