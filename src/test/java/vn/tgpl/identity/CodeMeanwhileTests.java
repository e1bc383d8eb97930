package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionOperations;

/** What changes an account while its code is being looked at ends the sign-in, too. */
class CodeMeanwhileTests extends SecondFactorWebTest {

    @Autowired
    private TransactionOperations transactions;

    @Test
    void aSignInDoesNotGoOnWithWhatTheAccountHasBecome() throws Exception {
        Enrolled account = enrol();
        Cookie half = half();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<ResultActions> underWay = transactions.execute(changing -> {
                jdbc.sql("select mark from identity.recovery_code where account_id = :id::uuid for update")
                        .param("id", id)
                        .query(String.class)
                        .list();
                Future<ResultActions> signIn =
                        threads.submit(() -> code(half, account.onPaper().get(0)));
                waitUntilItStandsAtTheCode();
                jdbc.sql("update identity.account set version = version + 1 where id = :id::uuid")
                        .param("id", id)
                        .update();
                return signIn;
            });
            Cookie left = Objects.requireNonNull(underWay)
                    .get()
                    .andReturn()
                    .getResponse()
                    .getCookie("SESSION");
            send(get("/session/ping").cookie(left == null ? half : left)).andExpect(redirectedUrl("/login"));
        } finally {
            threads.shutdown();
        }
        assertThat(actions()).startsWith("identity.recovery-code-used");
    }

    /** The account was read, and the code waits for who holds it. */
    private void waitUntilItStandsAtTheCode() {
        boolean waits = false;
        for (int look = 0; !waits && look < 100_000; look++) {
            waits = jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single();
        }
        assertThat(waits).isTrue();
    }
}
