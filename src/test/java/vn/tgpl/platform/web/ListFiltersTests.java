package vn.tgpl.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

/** A filter nobody can read is said at its field, in every list alike. */
@TgplTest
@Transactional
class ListFiltersTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/requests?from=13/2026,         giamdoc, from-error",
        "/requests?channel=NONSENSE,     giamdoc, channel-error",
        "/cases?due=NONSENSE,            giamdoc, due-error",
        "/cases?year=NONSENSE,           giamdoc, year-error",
        "/cases/register?month=NONSENSE, giamdoc, month-error",
        "/practitioners?kind=NONSENSE,   giamdoc, kind-error",
        "/admin/accounts?office=NONSENSE, quantri, office-error",
        "/admin/accounts?role=NONSENSE,  quantri, role-error",
        "/offices?province=XX,           giamdoc, province-error",
        "/audit?day=31/02/2026,          quantri, day-error",
        "/admin/eligibility-groups?day=31/02/2026, quantri, day-error",
    })
    void isSaidAtItsFieldWhileTheListIsShownWithoutIt(String uri, String reader, String error) {
        assertThat(mvc.get().uri(uri).with(As.user(reader)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"" + error + "\"")
                .doesNotContain("??");
    }
}
