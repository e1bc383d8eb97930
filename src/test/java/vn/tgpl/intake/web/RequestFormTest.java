package vn.tgpl.intake.web;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.TgplTest;

/** Somebody at the counter types a request. */
@TgplTest
@Transactional
abstract class RequestFormTest {

    final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
