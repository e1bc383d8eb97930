package vn.tgpl;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends one form from two threads. */
public final class AtOnce {

    private AtOnce() {}

    /** The two answers: status, and where they lead. */
    public static List<String> twice(RequestPostProcessor who, Supplier<MockMvcRequestBuilder> form) {
        Callable<String> send = () -> {
            MockHttpServletResponse response =
                    form.get().with(csrf()).with(who).exchange().getResponse();
            return response.getStatus() + " " + response.getRedirectedUrl();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> answers = threads.invokeAll(List.of(send, send));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            threads.shutdownNow();
        }
    }
}
