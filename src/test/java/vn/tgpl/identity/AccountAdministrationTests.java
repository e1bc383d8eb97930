package vn.tgpl.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class AccountAdministrationTests {

    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    private static final String COMMUNE = "00000000-0000-7000-8000-000000006692";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void aNewAccountGetsAPasswordThatIsShownOnce() throws Exception {
        String page = open("nguyen.moi", "INTAKE_OFFICER")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("nguyen.moi")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        endOfRequest();
        Matcher shown = Pattern.compile("<code[^>]*>([^<]{8,})</code>").matcher(page);
        assertThat(shown.find()).isTrue();
        mvc.perform(get("/admin/accounts/{id}", idOf("nguyen.moi")).with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(shown.group(1)))));

        assertThat(jdbc.sql("select must_change_password from identity.account where username = 'nguyen.moi'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aUserNameIsGivenOnce() throws Exception {
        open("tiepnhan", "INTAKE_OFFICER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "username", "identity.error.UsernameTaken"));
    }

    @Test
    void whoAdministersAccountsHoldsNoRoleThatSeesCases() throws Exception {
        open("kiem.nhiem", "ADMINISTRATOR", "CENTRE_DIRECTOR")
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        model().attributeHasFieldErrorCode("form", "roles", "identity.error.AdministratorSeesNoCase"));
    }

    @Test
    void aClerkWhoSendsCitizensDoesNotReceiveThem() throws Exception {
        openAt(COMMUNE, "thu.xa", "INTAKE_OFFICER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "roles", "identity.error.RoleNotOfThisOffice"))
                .andExpect(content().string(containsString("Vai trò “Cán bộ tiếp nhận” không dành cho")));
        edit("ubndxa", COMMUNE, 0, "H'Ngọc Êban", "INTAKE_OFFICER", true)
                .andExpect(model().attributeHasFieldErrorCode("form", "roles", "identity.error.RoleNotOfThisOffice"));
        openAt(COMMUNE, "thu.xa", "REFERRER").andExpect(status().isOk());
    }

    @Test
    void rolesThatReachUnequallyFarAreNotGivenTogether() throws Exception {
        open("kiem.nhiem", "LEGAL_AID_OFFICER", "ACCOUNTANT")
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        model().attributeHasFieldErrorCode("form", "roles", "identity.error.RolesReachUnequallyFar"));
        open("kiem.nhiem", "INTAKE_OFFICER", "ACCOUNTANT").andExpect(status().isOk());
    }

    @Test
    void theFormSaysOfEachRoleHowFarItReachesAndWhereItIsHeld() throws Exception {
        mvc.perform(get("/admin/accounts/new").with(As.administrator()))
                .andExpect(content()
                        .string(containsString(
                                "Cán bộ tiếp nhận – vụ việc của cả Trung tâm; dành cho: Trung tâm, Chi nhánh")));
        mvc.perform(get("/admin/roles").with(As.administrator()))
                .andExpect(content().string(containsString("dành cho: Trung tâm, Chi nhánh")));
    }

    @Test
    void theListGoesOnBehindAnIdAndNotBehindAUserName() throws Exception {
        jdbc.sql("""
                        insert into identity.account (id, username, display_name, password_hash, office_id, enabled,
                                                      must_change_password, created_at, version)
                        select gen_random_uuid(), 'aa.' || lpad(n::text, 3, '0'), 'Người Thứ ' || n, '', :office::uuid, true,
                               false, now(), 0
                          from generate_series(1, 60) n""").param("office", CENTRE).update();
        mvc.perform(get("/admin/accounts").with(As.administrator()))
                .andExpect(content().string(containsString("aa.050")))
                .andExpect(content().string(not(containsString("aa.051"))))
                .andExpect(content().string(not(containsString("after=aa"))))
                .andExpect(content().string(containsString("after=" + idOf("aa.050"))));
        mvc.perform(get("/admin/accounts").param("after", idOf("aa.050")).with(As.administrator()))
                .andExpect(content().string(containsString("aa.051")))
                .andExpect(content().string(not(containsString("aa.050"))));
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
    void nobodyShutsHimselfOut() throws Exception {
        edit("quantri", 0, "Phạm Quốc Trị", "ADMINISTRATOR", false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("tự khóa")));
        edit("quantri", 0, "Phạm Quốc Trị", "ACCOUNTANT", true).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aStaleFormOverwritesNothingAndShowsWhatIsStored() throws Exception {
        edit("ketoan", 0, "Đỗ Thị Kế Toán", "ACCOUNTANT", true).andExpect(redirectedUrl("/admin/accounts"));
        endOfRequest();

        edit("ketoan", 0, "Đỗ Thị Mới", "ACCOUNTANT", true)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Đỗ Thị Kế Toán")))
                .andExpect(content().string(containsString("Đỗ Thị Mới")));
        edit("ketoan", 1, "Đỗ Thị Mới", "ACCOUNTANT", true).andExpect(redirectedUrl("/admin/accounts"));
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
                        .param("enabled", "true")
                        .with(As.administrator()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đỗ Thị Kế")))
                .andExpect(content().string(not(containsString("Võ Hoàng Luật"))));
    }

    @Test
    void withoutTheFormsTokenNothingIsChanged() throws Exception {
        mvc.perform(post("/admin/accounts/{id}/password", idOf("ketoan")).with(As.administrator()))
                .andExpect(status().isForbidden());
    }

    @Test
    void othersDoNotAdminister() throws Exception {
        mvc.perform(get("/admin/accounts").with(As.director())).andExpect(status().isForbidden());
        mvc.perform(post("/admin/accounts/{id}/password", idOf("ketoan"))
                        .with(As.director())
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    /** Each request has a transaction of its own outside of tests. */
    private void endOfRequest() {
        entities.flush();
        entities.clear();
    }

    private ResultActions open(String username, String... roles) throws Exception {
        return openAt(CENTRE, username, roles);
    }

    private ResultActions openAt(String office, String username, String... roles) throws Exception {
        return mvc.perform(post("/admin/accounts/new")
                .param("username", username)
                .param("displayName", "Nguyễn Thị Mới")
                .param("office", office)
                .param("roles", roles)
                .with(As.administrator())
                .with(csrf()));
    }

    private ResultActions edit(String username, int version, String displayName, String role, boolean enabled)
            throws Exception {
        return edit(username, CENTRE, version, displayName, role, enabled);
    }

    private ResultActions edit(
            String username, String office, int version, String displayName, String role, boolean enabled)
            throws Exception {
        return mvc.perform(post("/admin/accounts/{id}", idOf(username))
                .param("version", Integer.toString(version))
                .param("displayName", displayName)
                .param("office", office)
                .param("roles", role)
                .param("enabled", Boolean.toString(enabled))
                .with(As.administrator())
                .with(csrf()));
    }

    private String idOf(String username) {
        return jdbc.sql("select id::text from identity.account where username = :username")
                .param("username", username)
                .query(String.class)
                .single();
    }
}
