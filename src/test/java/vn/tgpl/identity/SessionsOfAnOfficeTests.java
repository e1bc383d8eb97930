package vn.tgpl.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** What changes where an account reaches ends its sign-ins: its office moves, or takes over what another left. */
class SessionsOfAnOfficeTests extends SignedInAccountTest {

    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";

    private static final String OTHER_CENTRE = "00000000-0000-7000-8000-000000008201";

    @Test
    void whoseOfficeMovesSignsInAnew() throws Exception {
        String branch = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from, version)
                        select :branch::uuid, 'BRANCH', 'Chi nhánh chuyển', 'CNX', '66', id, date '2020-01-01', 0
                          from offices.office where kind = 'CENTRE' and province_code = '66'""").param("branch", branch).update();
        jdbc.sql("update identity.account set office_id = :branch::uuid where id = :id::uuid")
                .param("branch", branch)
                .param("id", id)
                .update();
        try {
            Cookie session = signIn(PASSWORD);
            mvc.perform(post("/admin/offices/{id}", branch)
                            .param("version", "0")
                            .param("name", "Chi nhánh chuyển")
                            .param("abbreviation", "CNX")
                            .param("parent", OTHER_CENTRE)
                            .param("from", "1/1/2020")
                            .with(As.administrator())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/offices"));
            assertSignedOut(session);
        } finally {
            jdbc.sql("update identity.account set office_id = :centre::uuid where id = :id::uuid")
                    .param("centre", OTHER_CENTRE)
                    .param("id", id)
                    .update();
            jdbc.sql("delete from offices.office where id = :branch::uuid")
                    .param("branch", branch)
                    .update();
        }
    }

    @Test
    void whoGoesOnWithAnEndedOfficeSignsInAnewAndOthersGoOn() throws Exception {
        String branch = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from, version)
                        values (:branch::uuid, 'BRANCH', 'Chi nhánh thôi', 'CNY', '66', :centre::uuid, date '2020-01-01', 0)""").param("branch", branch).param("centre", CENTRE).update();
        try {
            Cookie here = signIn(PASSWORD);
            Cookie elsewhere = Objects.requireNonNull(
                    mvc.perform(formLogin().user("dongthap").password(PASSWORD))
                            .andReturn()
                            .getResponse()
                            .getCookie("SESSION"));
            mvc.perform(post("/admin/offices/{id}", branch)
                            .param("version", "0")
                            .param("name", "Chi nhánh thôi")
                            .param("abbreviation", "CNY")
                            .param("parent", CENTRE)
                            .param("from", "1/1/2020")
                            .param("to", "30/6/2025")
                            .param("successor", Rows.DAK_LAK_BRANCH.toString())
                            .with(As.administrator())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/offices"));
            assertSignedOut(here);
            assertSignedIn(elsewhere);
        } finally {
            jdbc.sql("delete from offices.office where id = :branch::uuid")
                    .param("branch", branch)
                    .update();
        }
    }
}
