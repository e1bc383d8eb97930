package vn.tgpl.platform.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.TimeOrderedId;

/** Each of a batch is done as a whole or not at all, once, and undone within a day. Commits for real, for transactions must meet. */
@TgplTest
class BatchRunTests {

    @Autowired
    private Batches batches;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TaskScheduler scheduler;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Clock clock;

    private final UUID id = TimeOrderedId.next();
    private final Counted kind = new Counted();
    private Actor director;
    private BatchRun run;

    @BeforeEach
    void aRunOfACountedKind() {
        director = (Actor) accounts.loadUserByUsername("giamdoc");
        run = new BatchRun(batches, List.of(kind), who -> Optional.empty(), transactions, scheduler, messages, clock);
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from platform.batch_item where batch_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from platform.batch where id = :id").param("id", id).update();
    }

    @Test
    void whatIsRefusedOfOneIsToldAtItAndTheOthersAreDone() {
        make("ok", "refused", "ok");
        run.begin(id, director);
        assertThat(batches.items(id))
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.DONE, BatchItem.State.REFUSED, BatchItem.State.DONE);
        assertThat(batches.items(id).get(1).why()).isNotBlank().doesNotContain("platform.error");
        assertThat(batches.progress(id)).isEqualTo(new Batches.Progress(3, 0));
    }

    @Test
    void aFaultInOneKeepsNobodyFromTheOthersAndIsToldAtIt() {
        make("fault", "ok");
        run.begin(id, director);
        assertThat(batches.items(id))
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.REFUSED, BatchItem.State.DONE);
        assertThat(batches.items(id).get(0).why()).contains("lỗi của hệ thống");
    }

    @Test
    void whatMayGoThroughLaterWaits() {
        make("away", "ok");
        assertThatThrownBy(() -> run.begin(id, director)).isInstanceOf(QueryTimeoutException.class);
        assertThat(batches.progress(id)).isEqualTo(new Batches.Progress(2, 2));
    }

    @Test
    void twoWhoWorkAtOneBatchDoEachItemOnce() throws Exception {
        make(IntStream.range(0, 12).mapToObj(at -> "ok").toArray(String[]::new));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> work = () -> {
                run.begin(id, director);
                return true;
            };
            threads.invokeAll(List.of(work, work))
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofMinutes(1)));
        } finally {
            threads.shutdownNow();
        }
        assertThat(kind.taken).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void theSameFormSentTwiceMakesOneBatch() {
        make("ok");
        make("ok", "ok");
        assertThat(batches.items(id)).hasSize(1);
    }

    @Test
    void whatWasDoneIsUndoneAndWhatCannotBeIsToldWithTheReason() {
        make("ok", "kept", "refused");
        run.begin(id, director);
        batches.undo(id, "Nhầm", director);
        run.begin(id, director);
        assertThat(batches.items(id))
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.UNDONE, BatchItem.State.KEPT, BatchItem.State.REFUSED);
        assertThatThrownBy(() -> batches.undo(id, "Again", director)).isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void aDayLaterNothingIsUndone() {
        make("ok");
        run.begin(id, director);
        jdbc.sql("update platform.batch set made_at = made_at - interval '24 hours' where id = :id")
                .param("id", id)
                .update();
        assertThatThrownBy(() -> batches.undo(id, "Too late", director)).isInstanceOf(TooLateToUndo.class);
    }

    @Test
    void whatAStopLeftIsDoneHoweverLongAgoItWas() {
        make("ok", "ok");
        jdbc.sql("update platform.batch set made_at = made_at - interval '40 days' where id = :id")
                .param("id", id)
                .update();
        assertThat(batches.unfinished()).extracting(Batch::id).contains(id);
        run.begin(id, director);
        assertThat(batches.unfinished()).extracting(Batch::id).doesNotContain(id);
    }

    private void make(String... outcomes) {
        List<BatchItem> items = IntStream.range(0, outcomes.length)
                .mapToObj(at ->
                        BatchItem.waiting(at, UUID.randomUUID(), "Item " + at, "Told", Map.of("outcome", outcomes[at])))
                .toList();
        batches.make(
                new NewBatch(id, Counted.CODE, "Title", "Reason", director.officeId(), null, null, items), director);
    }

    /** Does nothing but count, and refuses what is told to it. */
    private static final class Counted implements BatchKind {

        static final String CODE = "COUNTED";

        final ConcurrentLinkedQueue<Integer> taken = new ConcurrentLinkedQueue<>();

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String titleKey() {
            return "platform.batch.items";
        }

        @Override
        public String nav() {
            return "practitioners";
        }

        @Override
        public String right() {
            return "casework:assign";
        }

        @Override
        public String href(UUID thing) {
            return "/cases/" + thing;
        }

        @Override
        public void take(BatchItem item, String reason, Actor actor) {
            refuse(item, "refused");
            if ("fault".equals(item.details().get("outcome"))) {
                throw new IllegalStateException("a fault");
            }
            if ("away".equals(item.details().get("outcome"))) {
                throw new QueryTimeoutException("not now");
            }
            taken.add(item.place());
        }

        @Override
        public void undo(BatchItem item, Instant takenAt, String reason, Actor actor) {
            refuse(item, "kept");
        }

        private static void refuse(BatchItem item, String outcome) {
            if (outcome.equals(item.details().get("outcome"))) {
                throw new TooLateToUndo();
            }
        }
    }
}
