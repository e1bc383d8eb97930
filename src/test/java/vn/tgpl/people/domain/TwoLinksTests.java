package vn.tgpl.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.DomainException;

@TgplTest
class TwoLinksTests {

    @Autowired
    private PersonLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService accounts;

    @Test
    void ofTwoOfficersOneLinksAndTheOtherIsToldSo() throws Exception {
        Rows rows = new Rows(jdbc);
        PersonId one = new PersonId(rows.person(Rows.DAK_LAK, "Hai Lần Liên Kết", null));
        PersonId other = new PersonId(rows.person(Rows.DAK_LAK, "Hai Lần Liên Kết", null));
        assertThat(together(List.of(link(one, other, "tiepnhan"), link(other, one, "giamdoc"))))
                .containsExactlyInAnyOrder("linked", "people.error.LinkedAlready");
        assertThat(jdbc.sql("select count(*) from people.person_link where person_id in (:one, :other)")
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private Callable<String> link(PersonId one, PersonId other, String username) {
        Actor actor = (Actor) accounts.loadUserByUsername(username);
        return () -> {
            try {
                links.link(new LinkPersons(one, other, "Cùng một người"), actor);
                return "linked";
            } catch (DomainException refusal) {
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
