package vn.tgpl.reporting.web;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;

/** A month of the far future with one case, of a group to be kept secret. */
@TgplTest
@Transactional
abstract class DashboardWebTest {

    static final String NAME = "Nông Thị Ẩn Danh";
    static final String DAYS = "from=2031-05-01&to=2031-05-31";

    UUID protectedCase = new UUID(0, 0);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCaseOfAProtectedGroup() {
        protectedCase = aCaseOf("HIV");
    }

    UUID aCaseOf(String group) {
        CaseFacts facts = CaseFacts.open(Rows.DAK_LAK, NAME, LocalDate.of(2031, 5, 5));
        return new Rows(jdbc)
                .legalAidCase(new CaseFacts(
                        facts.office(), NAME, facts.field(), facts.form(), group, facts.acceptedAt(), null, null));
    }

    MvcTestResult get(String uri, String reader) {
        return mvc.get().uri(uri).with(As.user(reader)).exchange();
    }
}
