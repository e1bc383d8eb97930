package vn.tgpl.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import vn.tgpl.shared.TimeOrderedId;

/** Several people who write requests down, one after the other without a break, and remember what was acknowledged to them. */
final class Writers implements AutoCloseable {

    /** What came back of a sending that was answered. */
    record Answer(int status, boolean saysWhenToRetry, boolean toldAFault, Duration took) {}

    private static final Duration RETRY = Duration.ofMillis(200);

    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final Set<UUID> kept = ConcurrentHashMap.newKeySet();
    private final Set<UUID> cutOff = ConcurrentHashMap.newKeySet();
    private final Collection<Answer> others = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads;
    private volatile boolean going = true;

    Writers(int number, Clerk clerk, Supplier<ApplicationProcess> node) {
        threads = Executors.newFixedThreadPool(number);
        for (int i = 0; i < number; i++) {
            threads.execute(() -> {
                while (going) {
                    writeOne(clerk, node.get());
                }
            });
        }
    }

    private void writeOne(Clerk clerk, ApplicationProcess node) {
        UUID id = TimeOrderedId.next();
        sent.add(id);
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = clerk.write(node, id);
            if (answer.statusCode() == 302 && location(answer).contains("/requests/" + id)) {
                kept.add(id);
            } else {
                others.add(new Answer(
                        answer.statusCode(),
                        answer.headers().firstValue("Retry-After").isPresent(),
                        answer.body().contains("Exception") || answer.body().contains("\tat "),
                        Duration.ofNanos(System.nanoTime() - begun)));
            }
        } catch (IOException noAnswer) {
            cutOff.add(id);
            // as a person who reads that the page cannot be reached, and tries again
            LockSupport.parkNanos(RETRY.toNanos());
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Until so many more were acknowledged from now on. */
    void awaitKept(int more) {
        int goal = kept.size() + more;
        await().atMost(Duration.ofMinutes(2)).until(() -> kept.size() >= goal);
    }

    /** Until so many were answered otherwise. */
    void awaitOthers(int number) {
        await().atMost(Duration.ofMinutes(2)).until(() -> others.size() >= number);
    }

    /** Whose sending was acknowledged. */
    Set<UUID> kept() {
        return kept;
    }

    /** Who got no answer at all, and cannot know. */
    Set<UUID> cutOff() {
        return cutOff;
    }

    Set<UUID> sent() {
        return sent;
    }

    Collection<Answer> others() {
        return others;
    }

    /** Comes back when the last of them has got an answer. */
    @Override
    public void close() {
        going = false;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("somebody still waits for an answer");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
