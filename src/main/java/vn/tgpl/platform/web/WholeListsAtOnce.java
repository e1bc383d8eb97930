package vn.tgpl.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.tgpl.platform.TryAgainLater;

/**
 * Lets only a few whole lists be made at once (ASVS 15.2.2): each holds a connection for as long as it is read, and who looks
 * at a case must still find one. Who waited too long is told to try again.
 */
final class WholeListsAtOnce implements HandlerInterceptor {

    private final Semaphore permits;
    private final Duration longestWait;

    WholeListsAtOnce(int atOnce, Duration longestWait) {
        this.permits = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isWholeList(handler)) {
            acquire();
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (isWholeList(handler)) {
            permits.release();
        }
    }

    private static boolean isWholeList(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(WholeList.class);
    }

    private void acquire() {
        try {
            if (permits.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new TryAgainLater("too many whole lists at once");
    }
}
