package vn.tgpl.practitioners.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;

/** What an edit changed about a practitioner is in the journal, and below his form in words, his number masked. */
@TgplTest
@Transactional
class PractitionerHistoryTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void bothValuesOfEachFieldAreToldInWordsButTheNumber() {
        assertThat(send("/practitioners", "0", "LEGAL_AID_OFFICER", "079090001234"))
                .hasStatus3xxRedirection();
        String path = "/practitioners/" + of("id::text");
        assertThat(send(path, of("version::text"), "COLLABORATOR", "079090005678"))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select reason from audit.entry where action = 'practitioners.change' and subject_id = :id")
                        .param("id", of("id::text"))
                        .query(String.class)
                        .single())
                .isEqualTo("nationalId: *********234 → *********678\nkind: LEGAL_AID_OFFICER → COLLABORATOR");
        assertThat(mvc.get().uri(path).with(As.director()))
                .bodyText()
                .contains("Các lần thay đổi", "Sửa người thực hiện", "Loại người thực hiện: ", "Số CCCD: ", "234 → ")
                .containsSubsequence("Loại người thực hiện: ", " → Cộng tác viên")
                .doesNotContain("079090001234", "079090005678", "??");
    }

    private String of(String column) {
        return jdbc.sql("select " + column + " from practitioners.practitioner where card_number = 'TGV-771'")
                .query(String.class)
                .single();
    }

    private MvcTestResult send(String to, String version, String kind, String number) {
        return mvc.post()
                .uri(to)
                .with(As.director())
                .with(csrf())
                .param("version", version)
                .param("person.fullName", "Lo Van Kim")
                .param("person.nationalId", number)
                .param("kind", kind)
                .param("card.number", "TGV-771")
                .param("card.issuedOn", "01/03/2020")
                .param("officeId", Rows.DAK_LAK.toString())
                .exchange();
    }
}
