package vn.tgpl.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import vn.tgpl.As;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** Nobody new works at an office that has ended; whoever does stays until he is moved. */
class AccountAtEndedOfficeTests extends AccountWebTest {

    private static final String ERROR = "identity.error.OfficeNotInForce";

    private final String ended = UUID.randomUUID().toString();

    @Autowired
    private Offices offices;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aCentreThatEndedYesterday() {
        endsOn(LocalDate.now(clock).minusDays(1));
    }

    @Test
    void noAccountIsOpenedThereThoughTheFormWasForged() throws Exception {
        mvc.perform(get("/admin/accounts/new").with(As.administrator()))
                .andExpect(content().string(not(containsString(ended))));
        openAt(ended, "nguoi.moi", "INTAKE_OFFICER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "office", ERROR))
                .andExpect(content().string(containsString("nguoi.moi")));
    }

    @Test
    void onItsLastDayOneStillIs() throws Exception {
        jdbc.sql("delete from offices.office where id = :id::uuid")
                .param("id", ended)
                .update();
        endsOn(LocalDate.now(clock));
        openAt(ended, "nguoi.moi", "INTAKE_OFFICER").andExpect(status().isOk());
    }

    @Test
    void nobodyIsMovedThereAndWhoeverIsThereKeepsIt() throws Exception {
        edit().andExpect(status().isUnprocessableContent())
                .andExpect(model().attributeHasFieldErrorCode("form", "office", ERROR));
        jdbc.sql("update identity.account set office_id = :office::uuid where username = 'tiepnhan'")
                .param("office", ended)
                .update();
        endOfRequest();
        edit().andExpect(redirectedUrl("/admin/accounts"));
    }

    private ResultActions edit() throws Exception {
        return mvc.perform(post("/admin/accounts/{id}", idOf("tiepnhan"))
                .param("version", "0")
                .param("displayName", "Nguyễn Thị Mới")
                .param("office", ended)
                .param("roles", "INTAKE_OFFICER")
                .param("enabled", "true")
                .with(As.administrator())
                .with(csrf()));
    }

    private void endsOn(LocalDate lastDay) {
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, valid_from, valid_to, version)
                        values (:id::uuid, 'CENTRE', 'Trung tâm đã giải thể', 'TTGT', '66', '2010-01-01', :last, 0)""").param("id", ended).param("last", lastDay).update();
        offices.find(OfficeId.next());
    }
}
