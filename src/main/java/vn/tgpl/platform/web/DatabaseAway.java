package vn.tgpl.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.tgpl.platform.TryAgainLater;

/** Failures that mean: the database cannot be reached or is too busy, nothing was changed, trying again is right. */
final class DatabaseAway {

    private static final int DEEPEST = 10;

    private DatabaseAway() {}

    static boolean explains(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof TryAgainLater
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof TransientDataAccessResourceException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
