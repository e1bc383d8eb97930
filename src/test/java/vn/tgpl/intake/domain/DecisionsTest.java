package vn.tgpl.intake.domain;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.Actor;

/** A request at the desk, its officer and the head of the centre. */
@TgplTest
@Transactional
abstract class DecisionsTest {

    final RequestId id = RequestId.next();

    @Autowired
    RequestReception reception;

    @Autowired
    RequestAcceptance acceptance;

    @Autowired
    DecisionQueries queries;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UserDetailsService accounts;

    Actor officer;
    Actor head;

    @BeforeEach
    void signIn() {
        officer = DeskFixture.actor(accounts, "tiepnhan");
        head = DeskFixture.actor(accounts, "giamdoc");
    }

    int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
