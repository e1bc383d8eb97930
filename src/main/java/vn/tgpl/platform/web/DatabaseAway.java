package vn.tgpl.platform.web;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.tgpl.platform.TryAgainLater;

/**
 * Failures that mean: the database cannot be reached, is too busy, or somebody else holds the row too long: trying
 * again is right.
 */
final class DatabaseAway {

    private static final int DEEPEST = 10;

    /** PostgreSQL gave up waiting for a lock; Spring has no exception of its own for that. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final List<Class<? extends Exception>> PASSING = List.of(
            TryAgainLater.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class,
            TransientDataAccessResourceException.class,
            PessimisticLockingFailureException.class);

    private DatabaseAway() {}

    /** Whether the failure, or what lies beneath it, passes by itself. */
    static boolean explains(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (passes(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return PASSING.stream().anyMatch(type -> type.isInstance(cause))
                || (cause instanceof SQLException refused && LOCK_NOT_AVAILABLE.equals(refused.getSQLState()));
    }
}
