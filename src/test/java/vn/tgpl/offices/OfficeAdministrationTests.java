package vn.tgpl.offices;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class OfficeAdministrationTests {

    private static final String DEPARTMENT = "00000000-0000-7000-8000-000000000066";
    private static final String BUREAU = "00000000-0000-7000-8000-000000000001";
    private static final String OTHER_DEPARTMENT = "00000000-0000-7000-8000-000000000082";
    private static final String NEW_DEPARTMENT = "00000000-0000-7000-8000-0000000000ff";
    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    private static final String BRANCH_1 = "00000000-0000-7000-8000-000000006611";
    private static final String BRANCH_2 = "00000000-0000-7000-8000-000000006612";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void aBranchStandsInTheProvinceOfItsCentre() throws Exception {
        add("BRANCH", Map.of("abbreviation", "CN3", "parent", CENTRE, "provinceCode", "82"))
                .andExpect(redirectedUrl("/offices"));
        entities.flush();

        assertThat(jdbc.sql("select province_code from offices.office where abbreviation = 'CN3'")
                        .query(String.class)
                        .single())
                .isEqualTo("66");
    }

    /** Another name under the same form would be told as added, and stand nowhere. */
    @Test
    void aFormThatWasSentSaysNothingElseTheSecondTime() throws Exception {
        Map<String, String> typed = Map.of("id", UUID.randomUUID().toString(), "abbreviation", "CN3", "parent", CENTRE);
        add("BRANCH", typed).andExpect(redirectedUrl("/offices"));
        entities.flush();
        add("BRANCH", typed).andExpect(redirectedUrl("/offices"));
        Map<String, String> other = new HashMap<>(typed);
        other.put("address", "Xã Ea Súp");
        add("BRANCH", other).andExpect(status().isUnprocessableContent()).andExpect(model().attributeHasErrors("form"));
        assertThat(jdbc.sql("select count(*) from offices.office where abbreviation = 'CN3'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aSuccessorIsOfItsOwnKind() throws Exception {
        add("BRANCH", Map.of("abbreviation", "CN3", "parent", CENTRE, "to", "30/6/2025", "successor", CENTRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        model().attributeHasFieldErrorCode("form", "successor", "offices.error.SuccessorDoesNotFit"));
    }

    @Test
    void aBranchBelongsToACentre() throws Exception {
        add("BRANCH", Map.of("abbreviation", "CN3", "parent", DEPARTMENT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "parent", "offices.error.ParentDoesNotFit"));
    }

    @Test
    void theAbbreviationsInCaseCodesOfACentreDiffer() throws Exception {
        for (String taken : new String[] {"CN1", "TT"}) {
            add("BRANCH", Map.of("abbreviation", taken, "parent", CENTRE))
                    .andExpect(model().attributeHasFieldErrorCode(
                                    "form", "abbreviation", "offices.error.AbbreviationTaken"));
        }
    }

    @Test
    void thereIsOneBureau() throws Exception {
        add("BUREAU", Map.of("abbreviation", "CUC2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasErrors("form"));
    }

    @Test
    void aBranchClosesAndNamesItsSuccessor() throws Exception {
        edit(BRANCH_2, 0, Map.of("abbreviation", "CN2", "to", "30/6/2026", "successor", BRANCH_1))
                .andExpect(redirectedUrl("/offices"));
        entities.flush();

        mvc.perform(get("/offices").with(As.director()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("01/01/2020 – 30/06/2026")))
                .andExpect(content().string(containsString("Đã thôi hoạt động")));
    }

    @Test
    void anOfficeEndsAfterItBeganAndSucceedsNotItself() throws Exception {
        edit(BRANCH_2, 0, Map.of("abbreviation", "CN2", "to", "1/1/2019"))
                .andExpect(model().attributeHasFieldErrorCode("form", "to", "offices.error.EndBeforeBeginning"));
        edit(BRANCH_2, 0, Map.of("abbreviation", "CN2", "successor", BRANCH_2))
                .andExpect(
                        model().attributeHasFieldErrorCode("form", "successor", "offices.error.SuccessorDoesNotFit"));
    }

    @Test
    void aStaleFormOverwritesNothingAndShowsWhatIsStored() throws Exception {
        edit(BRANCH_2, 0, Map.of("abbreviation", "CN8")).andExpect(redirectedUrl("/offices"));
        entities.flush();
        entities.clear();

        edit(BRANCH_2, 0, Map.of("abbreviation", "CN9"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("CN8")))
                .andExpect(content().string(containsString("CN9")));
    }

    @Test
    void anOfficeDoesNotLeaveThoseBelowItInTheOldProvince() throws Exception {
        editDepartment(0, "82")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode(
                                "form", "provinceCode", "offices.error.OfficesBelowWouldStay"));
        send(
                        post("/admin/offices/{id}", CENTRE)
                                .param("version", "0")
                                .param("parent", OTHER_DEPARTMENT),
                        Map.of("abbreviation", "TTA"))
                .andExpect(model().attributeHasFieldErrorCode("form", "parent", "offices.error.OfficesBelowWouldStay"));
        editDepartment(0, "66").andExpect(redirectedUrl("/offices"));
    }

    @Test
    void aStaleFormShowsTheProvinceSomebodyElseStored() throws Exception {
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from, version)
                        select :id::uuid, 'DEPARTMENT', 'Sở mới', 'STP', '82', id, date '2020-01-01', 3
                          from offices.office where kind = 'BUREAU'""").param("id", NEW_DEPARTMENT).update();
        send(
                        post("/admin/offices/{id}", NEW_DEPARTMENT)
                                .param("version", "2")
                                .param("parent", BUREAU)
                                .param("provinceCode", "66"),
                        Map.of("abbreviation", "STP"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<legend>Tỉnh, thành phố</legend>")))
                .andExpect(content().string(containsString("Đồng Tháp")));
    }

    @Test
    void aProvinceThatIsNoneIsSaidAtItsFieldAndOnesOwnIsShown() throws Exception {
        mvc.perform(get("/offices").param("province", "XX").with(As.director()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"province-error\"")))
                .andExpect(content().string(containsString("UBND xã Krông Pắc")));
    }

    private ResultActions editDepartment(int version, String province) throws Exception {
        return send(
                post("/admin/offices/{id}", DEPARTMENT)
                        .param("version", Integer.toString(version))
                        .param("parent", BUREAU)
                        .param("provinceCode", province),
                Map.of("abbreviation", "STP"));
    }

    @Test
    void thePersonsOwnProvinceIsShownFirst() throws Exception {
        mvc.perform(get("/offices").with(As.director()))
                .andExpect(content().string(containsString("UBND xã Krông Pắc")))
                .andExpect(content().string(not(containsString("Phường Sa Đéc"))));
        mvc.perform(get("/offices").with(As.nationalSupervisor()))
                .andExpect(content().string(containsString("Phường Sa Đéc")))
                .andExpect(content().string(not(containsString("UBND xã Krông Pắc"))));
    }

    @Test
    void readersDoNotEdit() throws Exception {
        mvc.perform(get("/admin/offices/{id}", BRANCH_2).with(As.director())).andExpect(status().isForbidden());
        mvc.perform(get("/offices").with(As.communeClerk())).andExpect(status().isForbidden());
    }

    private ResultActions add(String kind, Map<String, String> fields) throws Exception {
        return send(post("/admin/offices/new").param("kind", kind), fields);
    }

    private ResultActions edit(String office, int version, Map<String, String> fields) throws Exception {
        return send(
                post("/admin/offices/{id}", office)
                        .param("version", Integer.toString(version))
                        .param("parent", CENTRE),
                fields);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Map<String, String> fields) throws Exception {
        request.param("name", "Chi nhánh số 3").param("from", "1/1/2020");
        fields.forEach(request::param);
        return mvc.perform(request.with(As.administrator()).with(csrf()));
    }
}
