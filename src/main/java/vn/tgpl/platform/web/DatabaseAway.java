package vn.tgpl.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import vn.tgpl.platform.TryAgainLater;

/**
 * Failures that mean: the database cannot be reached, is too busy, or somebody else holds the row too long: trying
 * again is right.
 */
final class DatabaseAway {

    private static final int DEEPEST = 20;

    /**
     * What PostgreSQL says, in whatever it is wrapped: the line is broken (08), the disk is full, memory or connections have run
     * out (53), it gave up waiting for a lock, it shuts down or has not started yet (57P).
     */
    private static final Pattern PASSING_STATE = Pattern.compile("08...|53...|55P03|57P0[1-4]");

    /** What the pool says, without a state, once it has given up a line that broke. */
    private static final String GIVEN_UP = "Connection is closed";

    private static final List<Class<? extends Exception>> PASSING = List.of(
            TryAgainLater.class,
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            QueryTimeoutException.class,
            TransientDataAccessResourceException.class,
            PessimisticLockingFailureException.class,
            SQLTransientConnectionException.class);

    private DatabaseAway() {}

    /** Whether the failure, or what lies beneath it, passes by itself. */
    static boolean explains(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (passes(cause)) {
                return true;
            }
            cause = beneath(cause);
        }
        return false;
    }

    /** Where even the rollback failed, as on a line that is broken, what came first says why. */
    private static @Nullable Throwable beneath(Throwable failure) {
        return failure instanceof TransactionSystemException ended && ended.getApplicationException() != null
                ? ended.getApplicationException()
                : failure.getCause();
    }

    private static boolean passes(Throwable cause) {
        return PASSING.stream().anyMatch(type -> type.isInstance(cause))
                || (cause instanceof SQLException refused && (passes(refused.getSQLState()) || isGivenUp(refused)));
    }

    private static boolean isGivenUp(SQLException refused) {
        return refused.getSQLState() == null && GIVEN_UP.equals(refused.getMessage());
    }

    private static boolean passes(@Nullable String state) {
        return state != null && PASSING_STATE.matcher(state).matches();
    }
}
