package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseCode;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.platform.NumberBook;
import vn.tgpl.shared.OfficeId;

/**
 * Two hundred threads draw through the pool of the application, which serves eight of them at a time; that so many wait is
 * part of the test. Draws from more connections at once: {@code NumberBookTests}. Not transactional: the numbers are drawn in
 * transactions of their own.
 */
@TgplTest
class NumberingTests {

    private static final int THREADS = 200;
    private static final int YEAR = 2026;

    private final OfficeId office = new OfficeId(UUID.randomUUID());
    /** As many at a time as the pool serves without anybody waiting too long. */
    private final Semaphore connections = new Semaphore(8);

    @Autowired
    private NumberBook numbers;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void removeTheBook() {
        jdbc.sql("delete from platform.number_book where office_id = :office")
                .param("office", office.value())
                .update();
    }

    @Test
    void twoHundredThreadsEightAtATimeDrawWithoutGapOrRepeat() throws Exception {
        assertThat(drawInParallel(this::draw)).containsExactlyInAnyOrderElementsOf(oneTo(THREADS));
    }

    @Test
    void aNumberOfACaseThatWasNotOpenedIsDrawnAgain() throws Exception {
        List<Integer> kept = drawInParallel(() -> transactions.execute(status -> {
            int number = numbers.next(office, "THU_LY", YEAR);
            if (Thread.currentThread().getId() % 3 == 0) {
                status.setRollbackOnly();
                return 0;
            }
            return number;
        }));
        List<Integer> committed = kept.stream().filter(number -> number > 0).toList();
        assertThat(committed).containsExactlyInAnyOrderElementsOf(oneTo(committed.size()));
    }

    @Test
    void theCodeGrowsBeyondFourDigits() {
        jdbc.sql("insert into platform.number_book values (:office, 'THU_LY', :year, 9999)")
                .param("office", office.value())
                .param("year", YEAR)
                .update();
        assertThat(CaseCode.of("TT", FormOfAid.LITIGATION, draw(), YEAR)).hasToString("TT.TGTT.10000.2026");
    }

    private Integer draw() {
        return transactions.execute(status -> numbers.next(office, "THU_LY", YEAR));
    }

    private List<Integer> drawInParallel(Callable<Integer> draw) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> draws = IntStream.range(0, THREADS)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        connections.acquire();
                        try {
                            return draw.call();
                        } finally {
                            connections.release();
                        }
                    })
                    .toList();
            List<Integer> drawn = new ArrayList<>();
            for (Future<Integer> number : threads.invokeAll(draws)) {
                drawn.add(number.get());
            }
            return drawn;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
