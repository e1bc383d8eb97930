package vn.tgpl.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.OfficeId;

/** Numbers drawn from more connections at the same moment than the pool of the application has. */
@TgplTest
class NumberBookTests {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 6;
    private static final int YEAR = 2026;

    private final OfficeId office = new OfficeId(UUID.randomUUID());

    @Autowired
    private JdbcConnectionDetails database;

    private HikariDataSource connections;

    @BeforeEach
    void openConnections() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(database.getJdbcUrl());
        settings.setUsername(database.getUsername());
        settings.setPassword(database.getPassword());
        settings.setMaximumPoolSize(CONNECTIONS);
        connections = new HikariDataSource(settings);
    }

    @AfterEach
    void removeTheBook() {
        JdbcClient.create(connections)
                .sql("delete from platform.number_book where office_id = :office")
                .param("office", office.value())
                .update();
        connections.close();
    }

    @Test
    void whatIsRolledBackBetweenDrawsOfAllConnectionsLeavesNeitherGapNorRepeat() throws Exception {
        List<Integer> kept = new ArrayList<>();
        int rolledBack = 0;
        for (int number : drawnByAll()) {
            if (number == 0) {
                rolledBack++;
            } else {
                kept.add(number);
            }
        }
        assertThat(rolledBack).isEqualTo(CONNECTIONS * ROUNDS / 3);
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CONNECTIONS * ROUNDS - rolledBack)
                        .boxed()
                        .toList());
    }

    /** Each of the threads has its connection before any of them draws. */
    private List<Integer> drawnByAll() throws Exception {
        JdbcClient jdbc = JdbcClient.create(connections);
        NumberBook book = new NumberBook(jdbc);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        Phaser together = new Phaser(CONNECTIONS);
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<List<Integer>>> draws = IntStream.range(0, CONNECTIONS)
                    .mapToObj(place -> (Callable<List<Integer>>) () -> {
                        List<Integer> mine = new ArrayList<>();
                        for (int round = 0; round < ROUNDS; round++) {
                            boolean kept = (place + round) % 3 != 0;
                            mine.add(transaction.execute(status -> {
                                jdbc.sql("select 1").query(Integer.class).single();
                                together.arriveAndAwaitAdvance();
                                int number = book.next(office, "THU_LY", YEAR);
                                if (kept) {
                                    return number;
                                }
                                status.setRollbackOnly();
                                return 0;
                            }));
                        }
                        return mine;
                    })
                    .toList();
            List<Integer> all = new ArrayList<>();
            for (Future<List<Integer>> drawn : threads.invokeAll(draws)) {
                all.addAll(drawn.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
