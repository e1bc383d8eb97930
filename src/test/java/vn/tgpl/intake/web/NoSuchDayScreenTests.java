package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.TgplTest;

@TgplTest
@Transactional
class NoSuchDayScreenTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aDayThatNoCalendarHasIsNamedAtItsField() {
        assertThat(RequestPosts.form(mvc, "/requests/new", UUID.randomUUID(), As.intakeOfficer())
                        .param("person.fullName", RequestPosts.NAME)
                        .param("person.birth", "31/02/1990")
                        .param("matter.hearingOn", "31/11/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Không có ngày 31/02/1990", "Không có ngày 31/11/2026")
                .contains("value=\"31/02/1990\"", "value=\"31/11/2026\"");
    }

    @Test
    void aLongFieldTellsItsLimitAndKeepsWhatIsTooLong() {
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .contains("Tối đa 10.000 ký tự.");
        assertThat(RequestPosts.form(mvc, "/requests/new", UUID.randomUUID(), As.intakeOfficer())
                        .param("matter.summary", "a".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("matter.summary-error", "a".repeat(10_001));
    }

    @Test
    void theFormAsksForAGroupAndAnswersOnceNoneIsSaidToApply() {
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", UUID.randomUUID(), As.intakeOfficer())
                        .header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa chọn diện", "Diện người được trợ giúp")
                .doesNotContain("Từ chối");
        assertThat(RequestPosts.form(mvc, "/requests/answer-panel", UUID.randomUUID(), As.intakeOfficer())
                        .header("HX-Request", "true")
                        .param("noneApplies", "true"))
                .bodyText()
                .contains("Từ chối")
                .doesNotContain("Chưa chọn diện");
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer())
                        .param("noneApplies", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("noneApplies-error");
    }
}
