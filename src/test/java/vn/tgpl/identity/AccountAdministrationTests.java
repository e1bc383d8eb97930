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

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.As;

/** Accounts are opened, changed and shut by who administers them alone. */
class AccountAdministrationTests extends AccountWebTest {

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
    void ofTwoWhoGiveRolesAtOnceEachRoleIsChosenByItself() throws Exception {
        edit("ketoan", 0, "Đỗ Thị Kế Toán", "INTAKE_OFFICER", true).andExpect(redirectedUrl("/admin/accounts"));
        endOfRequest();
        edit("ketoan", 0, "Đỗ Thị Kế Toán", "ACCOUNTANT", true)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<legend>Vai trò Cán bộ tiếp nhận</legend>")))
                .andExpect(content().string(containsString("roles{ACCOUNTANT}")))
                .andExpect(content().string(not(containsString("roles{BRANCH_HEAD}"))));
        mvc.perform(post("/admin/accounts/{id}", idOf("ketoan"))
                        .param("merge", "true")
                        .param("version", "0")
                        .param("displayName", "Đỗ Thị Kế Toán")
                        .param("office", CENTRE)
                        .param("roles", "ACCOUNTANT")
                        .param("enabled", "true")
                        .param("merge.next.version", "1")
                        .param("merge[0].key", "roles{INTAKE_OFFICER}")
                        .param("merge[0].names", "roles{INTAKE_OFFICER}")
                        .param("merge[0].stored.roles{INTAKE_OFFICER}", "INTAKE_OFFICER")
                        .param("merge[0].choice", "theirs")
                        .param("merge[1].key", "roles{ACCOUNTANT}")
                        .param("merge[1].names", "roles{ACCOUNTANT}")
                        .param("merge[1].choice", "mine")
                        .with(As.administrator())
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/accounts"));
        endOfRequest();
        assertThat(jdbc.sql("""
                        select string_agg(r.role_code, ' ' order by r.role_code) from identity.account_role r
                          join identity.account a on a.id = r.account_id where a.username = 'ketoan'""").query(String.class).single()).isEqualTo("ACCOUNTANT INTAKE_OFFICER");
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
}
