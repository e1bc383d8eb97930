package vn.tgpl.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who do something at the very same moment. */
final class AllAtOnce {

    private AllAtOnce() {}

    /** What came of each, in their order; nobody begins before all are there. */
    static <T> List<T> run(List<Callable<T>> people) throws Exception {
        CyclicBarrier there = new CyclicBarrier(people.size());
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Callable<T>> waiting = new ArrayList<>();
            for (Callable<T> one : people) {
                waiting.add(() -> {
                    there.await();
                    return one.call();
                });
            }
            List<T> came = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(waiting)) {
                came.add(one.get());
            }
            return came;
        } finally {
            threads.shutdownNow();
        }
    }
}
