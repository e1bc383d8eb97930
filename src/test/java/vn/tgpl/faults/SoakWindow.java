package vn.tgpl.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.shared.TimeOrderedId;

/**
 * What was measured while several people worked for a while.
 *
 * @param p95 milliseconds that all but one in twenty answers stayed under
 * @param memory of the process, in MB, at the end
 * @param files it had open then
 * @param connections to the database then
 */
record SoakWindow(int answers, int failed, long p50, long p95, long memory, int files, int connections) {

    static final String HEADING = "answers failed  p50  p95  RSS MB  files  connections";

    /** One written request for so many pages that are read. */
    private static final List<String> PAGES = List.of("/", "/requests", "/cases", "/requests/new", "/people");

    static SoakWindow of(ApplicationProcess node, List<Clerk> clerks, JdbcClient jdbc, Duration length)
            throws Exception {
        long end = System.nanoTime() + length.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clerks.size());
        List<Long> took = new ArrayList<>();
        try {
            List<Future<List<Long>>> people = new ArrayList<>();
            for (Clerk clerk : clerks) {
                people.add(threads.submit(() -> work(node, clerk, end)));
            }
            for (Future<List<Long>> person : people) {
                took.addAll(person.get());
            }
        } finally {
            threads.shutdownNow();
        }
        int failed = (int) took.stream().filter(time -> time < 0).count();
        List<Long> sorted = took.stream().filter(time -> time >= 0).sorted().toList();
        return new SoakWindow(
                took.size(),
                failed,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                node.memory(),
                node.files(),
                jdbc.sql("select count(*) from pg_stat_activity where usename = :worker")
                        .param("worker", OwnPostgres.WORKER)
                        .query(Integer.class)
                        .single());
    }

    /** Milliseconds of each answer; less than nothing where it was none. */
    private static List<Long> work(ApplicationProcess node, Clerk clerk, long end) {
        List<Long> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            for (int i = 0; i <= PAGES.size() && System.nanoTime() < end; i++) {
                long begun = System.nanoTime();
                boolean answered = answered(node, clerk, i);
                took.add(answered ? Duration.ofNanos(System.nanoTime() - begun).toMillis() : -1);
            }
        }
        return took;
    }

    private static boolean answered(ApplicationProcess node, Clerk clerk, int turn) {
        try {
            HttpResponse<String> answer =
                    turn < PAGES.size() ? clerk.get(node, PAGES.get(turn)) : clerk.write(node, TimeOrderedId.next());
            return answer.statusCode() == (turn < PAGES.size() ? 200 : 302);
        } catch (IOException cutOff) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "%7d %6d %4d %4d %7d %6d %12d".formatted(answers, failed, p50, p95, memory, files, connections);
    }
}
