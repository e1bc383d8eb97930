package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** An administrator opens accounts. */
@TgplTest
@Transactional
abstract class AccountWebTest {

    static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    static final String COMMUNE = "00000000-0000-7000-8000-000000006692";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    /** Each request has a transaction of its own outside of tests. */
    void endOfRequest() {
        entities.flush();
        entities.clear();
    }

    ResultActions open(String username, String... roles) throws Exception {
        return openAt(CENTRE, username, roles);
    }

    ResultActions openAt(String office, String username, String... roles) throws Exception {
        return mvc.perform(post("/admin/accounts/new")
                .param("username", username)
                .param("displayName", "Nguyễn Thị Mới")
                .param("office", office)
                .param("roles", roles)
                .with(As.administrator())
                .with(csrf()));
    }

    String idOf(String username) {
        return jdbc.sql("select id::text from identity.account where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
    }
}
