package vn.tgpl.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** What the form of a person asks of where he lives and whether he may be called. */
@TgplTest
@Transactional
class PersonFormTests {

    private static final String NUMBER = "0905111222";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private UUID person;

    @BeforeEach
    void somebodyOnRecord() {
        person = new Rows(jdbc).person(Rows.DAK_LAK, "Vu Thi An Toan", null);
    }

    @Test
    void aCommuneOfAnotherProvinceThanTheOneChosenIsToldAtItsField() {
        assertThat(save("", "provinceCode", "66", "communeCode", "82-sa-dec"))
                .hasStatus(422)
                .bodyText()
                .contains("communeCode-error", "không thuộc tỉnh đã chọn")
                .doesNotContain("??");
        assertThat(save("", "provinceCode", "82", "communeCode", "82-sa-dec")).hasStatus(302);
        assertThat(jdbc.sql("select commune_code || ' ' || residence_province_code from people.person where id = :id")
                        .param("id", person)
                        .query(String.class)
                        .single())
                .isEqualTo("82-sa-dec 82");
    }

    @Test
    void nobodyMayBeCalledUntilSomebodyAsked() {
        assertThat(save("")).hasStatus(302);
        assertThat(safe()).isNull();
        assertThat(page()).contains("Chưa hỏi").doesNotContain("0905 111 222", "??");
        assertThat(save("true")).hasStatus(302);
        assertThat(safe()).isTrue();
        assertThat(page()).contains("Gọi được", "0905 111 222");
        assertThat(save("false")).hasStatus(302);
        assertThat(safe()).isFalse();
        assertThat(page()).contains("Không gọi số này").doesNotContain("0905 111 222");
    }

    @Test
    void theFormOfSomebodyNewPresumesNothing() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .containsPattern("name=\"person.phoneSafe\"[^>]*>\\s*<option value=\"\"[^>]*>Chưa hỏi")
                .doesNotContainPattern("value=\"true\" selected=\"selected\">Gọi được");
    }

    private MvcTestResult save(String phoneSafe, String... more) {
        MockMvcTester.MockMvcRequestBuilder form = mvc.post()
                .uri("/people/" + person + "/edit")
                .with(As.intakeOfficer())
                .with(csrf())
                .param("version", version())
                .param("fullName", "Vu Thi An Toan")
                .param("phone", NUMBER)
                .param("phoneSafe", phoneSafe);
        for (int at = 0; at < more.length; at += 2) {
            form.param(more[at], more[at + 1]);
        }
        MvcTestResult result = form.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private String version() {
        return jdbc.sql("select version::text from people.person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
    }

    private @Nullable Boolean safe() {
        return jdbc.sql("select phone_safe from people.person where id = :id")
                .param("id", person)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Boolean.class)))
                .single()
                .orElse(null);
    }

    private String page() {
        return new String(
                mvc.get()
                        .uri("/people/" + person)
                        .with(As.intakeOfficer())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
