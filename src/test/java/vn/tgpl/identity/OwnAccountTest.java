package vn.tgpl.identity;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.tgpl.TgplTest;

/** Not rolled back: sessions end when a change is committed. An account of one who receives requests is made for each test and taken away. */
@TgplTest
abstract class OwnAccountTest {

    static final String PASSWORD = "tgpl-demo";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    String id = "";

    private final String username;

    OwnAccountTest(String username) {
        this.username = username;
    }

    @BeforeEach
    void anAccount() {
        id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select :id::uuid, :username, 'Phiên Thử', password_hash, office_id, true, false, created_at, 0
                          from identity.account where username = 'tiepnhan'""").param("id", id).param("username", username).update();
        jdbc.sql("insert into identity.account_role values (:id::uuid, 'INTAKE_OFFICER')")
                .param("id", id)
                .update();
    }

    @AfterEach
    void noAccount() {
        for (String table : List.of("second_factor", "passkey", "provider_subject", "account_role")) {
            jdbc.sql("delete from identity." + table + " where account_id = :id::uuid")
                    .param("id", id)
                    .update();
        }
        jdbc.sql("delete from identity.account where id = :id::uuid")
                .param("id", id)
                .update();
    }
}
