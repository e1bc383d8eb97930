package vn.tgpl.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.platform.web.Flash;

/** An office ends with what it holds told, and not left to nobody. */
@TgplTest
@Transactional
class OfficeEndingTests {

    private static final String BRANCH_2 = "00000000-0000-7000-8000-000000006612";
    private static final UUID BRANCH = Rows.DAK_LAK_BRANCH;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void holdsACaseARequestAndAnAccount() {
        new Rows(jdbc).legalAidCase(CaseFacts.open(BRANCH, "Lê Thị Dở", LocalDate.of(2026, 3, 3)));
        new Rows(jdbc).waitingRequest(BRANCH, "Lê Văn Chờ");
    }

    @Test
    void anOfficeAtWorkEndsNotWithoutASuccessor() {
        assertThat(end(null))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "to-error",
                        "còn " + cases() + " vụ việc chưa kết thúc, " + requests() + " yêu cầu đang chờ và "
                                + accounts() + " tài khoản đang dùng",
                        "30/06/2026");
    }

    @Test
    void withASuccessorItEndsAndThePageTellsWhatStaysAndWhatIsToBeMoved() {
        MvcTestResult ended = end(BRANCH_2);
        assertThat(ended).hasStatus3xxRedirection().hasRedirectedUrl("/offices");
        assertThat(ended.getMvcResult().getFlashMap().get("flashMessage")).isInstanceOfSatisfying(Flash.class, told -> {
            assertThat(told.key()).isEqualTo("offices.ended");
            assertThat(told.args()).containsExactly("Chi nhánh số 1", cases(), requests(), accounts());
        });
    }

    private int cases() {
        return count("casework.legal_aid_case where state in ('ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED')");
    }

    private int requests() {
        return count("intake.request where state in ('RECEIVED', 'WAITING_PAPERS')");
    }

    private int accounts() {
        return count("identity.account where enabled");
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows + " and office_id = :office")
                .param("office", BRANCH)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult end(@Nullable String successor) {
        MockMvcRequestBuilder form = mvc.post()
                .uri("/admin/offices/" + BRANCH)
                .with(As.administrator())
                .with(csrf())
                .param("version", "0")
                .param("parent", Rows.DAK_LAK.toString())
                .param("name", "Chi nhánh số 1")
                .param("abbreviation", "CN1")
                .param("from", "1/1/2020")
                .param("to", "30/6/2026");
        return (successor == null ? form : form.param("successor", successor)).exchange();
    }
}
