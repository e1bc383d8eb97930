package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import vn.tgpl.TgplTest;

/** Two requests of one sign-in that overlap: each has read the session before the other one keeps it. */
@TgplTest
class ParallelRequestsTests {

    @Autowired
    private FindByIndexNameSessionRepository<? extends Session> repository;

    private String id = "";

    @Test
    void keepsTheLaterOfTwoNewAttributesOfOneName() {
        overlap(repository);
    }

    @Test
    void keepsNothingOfASignInThatEndedMeanwhile() {
        endedMeanwhile(repository);
    }

    private <S extends Session> void overlap(FindByIndexNameSessionRepository<S> sessions) {
        id = open(sessions);
        S first = sessions.findById(id);
        S second = sessions.findById(id);
        first.setAttribute("flash", "first");
        second.setAttribute("flash", "second");
        sessions.save(first);
        sessions.save(second);
        assertThat(sessions.findById(id).<String>getAttribute("flash")).isEqualTo("second");
    }

    private <S extends Session> void endedMeanwhile(FindByIndexNameSessionRepository<S> sessions) {
        id = open(sessions);
        S late = sessions.findById(id);
        sessions.deleteById(id);
        late.setAttribute("flash", "too late");
        assertThatCode(() -> sessions.save(late)).doesNotThrowAnyException();
        assertThat(sessions.findById(id)).isNull();
    }

    private static <S extends Session> String open(FindByIndexNameSessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    @AfterEach
    void end() {
        repository.deleteById(id);
    }
}
