package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.tgpl.As;

/** The list of accounts is searched and narrowed without a name in its address. */
class AccountListTests extends AccountWebTest {

    @Test
    void theListGoesOnBehindAnIdAndNotBehindAUserName() throws Exception {
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select gen_random_uuid(), 'aa.' || lpad(n::text, 3, '0'), 'Người Thứ ' || n, '', :office::uuid, true,
                               false, now(), 0
                          from generate_series(1, 60) n""").param("office", CENTRE).update();
        mvc.perform(get("/admin/accounts").with(As.administrator()))
                .andExpect(content().string(containsString("aa.025")))
                .andExpect(content().string(not(containsString("aa.026"))))
                .andExpect(content().string(not(containsString("after=aa"))))
                .andExpect(content().string(containsString("after=" + idOf("aa.025"))));
        mvc.perform(get("/admin/accounts").param("after", idOf("aa.025")).with(As.administrator()))
                .andExpect(content().string(containsString("aa.026")))
                .andExpect(content().string(not(containsString("aa.025"))));
    }

    @Test
    void whatTheListCannotLookForIsSaidAtItsFieldAndTheRowsAreShownWithoutIt() throws Exception {
        mvc.perform(get("/admin/accounts").param("role", "NONSENSE").with(As.administrator()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "role", "identity.error.UnknownRole"))
                .andExpect(content().string(containsString("Lê Thị Thu Hà")));
        mvc.perform(post("/admin/accounts/search")
                        .param("words", "a".repeat(201))
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrors("form", "words"))
                .andExpect(content().string(containsString("Lê Thị Thu Hà")));
    }

    @Test
    void theListIsSearchedByPartOfANameWithoutMarksAndWithoutTheNameInTheUrl() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post("/admin/accounts/search")
                        .param("words", "minh tam")
                        .with(As.administrator())
                        .with(csrf()))
                .andReturn()
                .getResponse();
        String list = Objects.requireNonNull(answer.getRedirectedUrl());

        assertThat(list).startsWith("/admin/accounts?q=").doesNotContain("minh");
        mvc.perform(get(list).cookie(answer.getCookie("SESSION")).with(As.administrator()))
                .andExpect(content().string(containsString("Trần Thị Minh Tâm")))
                .andExpect(content().string(not(containsString("Lê Thị Thu Hà"))));
    }

    @Test
    void theListIsNarrowedByRoleOfficeAndState() throws Exception {
        mvc.perform(get("/admin/accounts")
                        .param("role", "ACCOUNTANT")
                        .param("office", CENTRE)
                        .param("state", "ENABLED")
                        .with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đỗ Thị Kế")))
                .andExpect(content().string(not(containsString("Võ Hoàng Luật"))));
    }
}
