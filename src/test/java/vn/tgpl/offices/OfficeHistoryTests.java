package vn.tgpl.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** What an edit changed about an office is in the journal, and on its page in words. */
@TgplTest
@Transactional
class OfficeHistoryTests {

    private static final String CENTRE = "00000000-0000-7000-8000-000000006601";
    private static final String BRANCH = "00000000-0000-7000-8000-000000006612";
    private static final String OTHER = "00000000-0000-7000-8000-000000006611";
    private static final String PAGE = "/admin/offices/" + BRANCH;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Test
    void bothValuesOfEachFieldAreToldInWords() {
        String name = of("name");
        assertThat(mvc.post()
                        .uri(PAGE)
                        .with(As.administrator())
                        .with(csrf())
                        .param("version", of("version::text"))
                        .param("name", "Chi nhánh Đổi Tên")
                        .param("abbreviation", of("abbreviation"))
                        .param("parent", CENTRE)
                        .param("from", "01/03/2009")
                        .param("to", "30/06/2099")
                        .param("successor", OTHER))
                .hasStatus3xxRedirection();
        entities.flush();
        assertThat(jdbc.sql("select reason from audit.entry where action = 'offices.changed' and subject_id = :id")
                        .param("id", BRANCH)
                        .query(String.class)
                        .single())
                .contains("name: " + name + " → Chi nhánh Đổi Tên", "to:  → 30/06/2099", "successor:  → " + OTHER)
                .doesNotContain("parent:", "from:", "abbreviation:");
        String successor = jdbc.sql("select name from offices.office where id = :id::uuid")
                .param("id", OTHER)
                .query(String.class)
                .single();
        assertThat(mvc.get().uri(PAGE).with(As.administrator()))
                .bodyText()
                .contains(
                        "Sửa cơ quan",
                        "Tên cơ quan: " + name + " → Chi nhánh Đổi Tên",
                        "Đến hết ngày: (trống) → 30/06/2099",
                        "Cơ quan kế thừa: (trống) → " + successor)
                .doesNotContain("??");
        assertThat(mvc.get().uri("/audit?kind=office&subject=" + BRANCH).with(As.administrator()))
                .bodyText()
                .contains("Chi nhánh Đổi Tên");
    }

    private String of(String column) {
        return jdbc.sql("select " + column + " from offices.office where id = :id::uuid")
                .param("id", BRANCH)
                .query(String.class)
                .single();
    }
}
