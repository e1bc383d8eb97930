package vn.tgpl.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;

/** Commits for real, for two transactions must meet. */
@TgplTest
class TwoAcceptancesTests {

    @Autowired
    RequestReception reception;

    @Autowired
    RequestAcceptance acceptance;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService accounts;

    /** What is committed here stays: an open matter would have to be explained by every later acceptance of her namesake. */
    @AfterEach
    void closeWhatStaysOpen() {
        jdbc.sql("update people.involvement set open = false where full_name = 'Lò Thị Ban Mai'")
                .update();
    }

    @Test
    void ofTwoOfficersOneAcceptsAndTheOtherIsToldSo() throws Exception {
        RequestId id = RequestId.next();
        reception.log(DeskFixture.complete(id), DeskFixture.actor(accounts, "tiepnhan"));
        int before = numbersDrawn();
        List<String> outcomes = together(List.of(accept(id, "tiepnhan"), accept(id, "giamdoc")));
        assertThat(outcomes).containsExactlyInAnyOrder("accepted", "intake.error.RequestAlreadyDecided.ACCEPTANCE");
        assertThat(count("intake.request_acceptance where request_id = :id", id))
                .isOne();
        assertThat(count("casework.legal_aid_case where request_id = :id", id)).isOne();
        assertThat(numbersDrawn()).isEqualTo(before + 1);
    }

    @Test
    void aFormSentTwiceAtOnceMakesOneRequest() throws Exception {
        RequestId id = RequestId.next();
        Callable<String> send = () -> {
            reception.log(DeskFixture.complete(id), DeskFixture.actor(accounts, "tiepnhan"));
            return "logged";
        };
        assertThat(together(List.of(send, send))).containsExactly("logged", "logged");
        assertThat(count("intake.request where id = :id", id)).isOne();
    }

    private int count(String from, RequestId id) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private int numbersDrawn() {
        return jdbc.sql("select coalesce(sum(last_number), 0) from platform.number_book where register = 'THU_LY'")
                .query(Integer.class)
                .single();
    }

    private Callable<String> accept(RequestId id, String username) {
        return () -> {
            try {
                acceptance.accept(new AcceptRequest(id, null, null), DeskFixture.actor(accounts, username));
                return "accepted";
            } catch (RequestAlreadyDecided refusal) {
                return refusal.messageKey();
            }
        };
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<String>> running = threads.invokeAll(tasks);
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
