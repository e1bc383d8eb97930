package vn.tgpl.platform.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;
import vn.tgpl.shared.NotFound;

/**
 * Does what batches ask for, one item a transaction: each is done as a whole or not at all, and what is refused of one keeps nobody
 * from the others. The first few are done at once, a long batch is gone on with behind the request, also after a stop.
 */
@Component
public class BatchRun {

    /** As many as a request waits for. */
    static final int AT_ONCE = 20;

    private static final Logger log = LoggerFactory.getLogger(BatchRun.class);

    private final Batches batches;
    private final Map<String, BatchKind> kinds;
    private final Actors actors;
    private final TransactionTemplate transactions;
    private final TaskScheduler scheduler;
    private final MessageSource messages;
    private final Clock clock;

    BatchRun(
            Batches batches,
            List<BatchKind> kinds,
            Actors actors,
            TransactionTemplate transactions,
            TaskScheduler scheduler,
            MessageSource messages,
            Clock clock) {
        this.batches = batches;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(BatchKind::code, Function.identity()));
        this.actors = actors;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.messages = messages;
        this.clock = clock;
    }

    public BatchKind kind(Batch batch) {
        return Optional.ofNullable(kinds.get(batch.kind())).orElseThrow(NotFound::new);
    }

    /** Begins with a batch that was made or undone; to be called when that is stored. */
    public void begin(UUID id, Actor actor) {
        boolean more = true;
        for (int done = 0; more && done < AT_ONCE; done++) {
            more = next(id, actor);
        }
        if (more) {
            Future<?> unused = scheduler.schedule(() -> goOn(id, actor), clock.instant());
        }
    }

    /** What a stop left; with the rights that whoever began it has now. */
    @Scheduled(initialDelayString = "${tgpl.left-over.first}", fixedDelayString = "${tgpl.left-over.every}")
    public void goOn() {
        for (Batch batch : batches.unfinished()) {
            Batch.Undone undone = batch.undone();
            actors.find(undone == null ? batch.madeBy() : undone.by()).ifPresent(actor -> goOn(batch.id(), actor));
        }
    }

    private void goOn(UUID id, Actor actor) {
        try {
            boolean more = true;
            while (more) {
                more = next(id, actor);
            }
        } catch (DataAccessException | TransactionException interrupted) {
            log.warn("batch {} was interrupted and will be gone on with", id, interrupted);
        }
    }

    /** Whether there was something to do. */
    private boolean next(UUID id, Actor actor) {
        Batch batch = batches.find(id).orElseThrow(NotFound::new);
        AtomicReference<BatchItem> under = new AtomicReference<>();
        try {
            transactions.executeWithoutResult(open -> batches.next(batch).ifPresent(item -> {
                under.set(item);
                settle(batch, item, actor);
            }));
        } catch (RuntimeException refusal) {
            BatchItem item = under.get();
            if (item == null || isPassing(refusal)) {
                throw refusal;
            }
            BatchItem.State state = batch.undone() == null ? BatchItem.State.REFUSED : BatchItem.State.KEPT;
            transactions.executeWithoutResult(open -> batches.settle(id, item, state, why(id, item, refusal)));
        }
        return under.get() != null;
    }

    private void settle(Batch batch, BatchItem item, Actor actor) {
        BatchKind kind = kind(batch);
        Batch.Undone undone = batch.undone();
        if (undone == null) {
            kind.take(item, batch.reason(), actor);
            batches.settle(batch.id(), item, BatchItem.State.DONE, null);
        } else {
            kind.undo(item, item.settledAt() == null ? batch.madeAt() : item.settledAt(), undone.reason(), actor);
            batches.settle(batch.id(), item, BatchItem.State.UNDONE, null);
        }
    }

    /** Whether the same may well go through later, so that the item waits on. */
    private static boolean isPassing(RuntimeException refusal) {
        return refusal instanceof TransactionException
                || (refusal instanceof DataAccessException && !(refusal instanceof DataIntegrityViolationException));
    }

    private String why(UUID id, BatchItem item, RuntimeException refusal) {
        if (refusal instanceof DomainException told) {
            return words(told);
        }
        log.error("item {} of batch {} came to a fault", item.place(), id, refusal);
        return messages.getMessage("platform.batch.fault", null, LocaleContextHolder.getLocale());
    }

    private String words(DomainException refusal) {
        String key = refusal.kind() == DomainException.Kind.NOT_FOUND ? "platform.batch.gone" : refusal.messageKey();
        return messages.getMessage(key, refusal.args(), LocaleContextHolder.getLocale());
    }
}
