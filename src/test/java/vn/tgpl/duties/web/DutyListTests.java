package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.SqlCount;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestWithdrawn;

/** Where duties are seen, and by whom. */
class DutyListTests extends DutyWebTest {

    @Test
    void whatLiesElsewhereDoesNotExist() {
        UUID duty = refusedRequestsDuty();
        for (String page : List.of("", "/completion", "/dropping")) {
            assertThat(get("/duties/" + duty + page, As.otherProvince()))
                    .as(page)
                    .hasStatus(404);
        }
        assertThat(get("/duties", As.otherProvince())).bodyText().doesNotContain(duty.toString());
        assertThat(get("/duties", As.intakeOfficer())).bodyText().contains(duty.toString());
        assertThat(get("/duties", As.departmentManager())).bodyText().contains(duty.toString());
        assertThat(get("/duties?mine=true", As.departmentManager())).bodyText().doesNotContain(duty.toString());
    }

    @Test
    void whatIsDueStandsInTheWorkListTheCalendarAndTheMenu() {
        UUID request = request("DIRECT");
        events.publishEvent(new RequestWithdrawn(new RequestId(request), LocalDate.now(clock), clock.instant(), by(3)));
        UUID duty = duty("D16", request);
        assertThat(get("/", As.intakeOfficer()))
                .bodyText()
                .contains("Văn bản phải gửi và việc có hạn khác", "/duties/" + duty, "việc có hạn đến hạn hôm nay");
        assertThat(get("/", As.departmentManager())).bodyText().doesNotContain("/duties/" + duty);
        assertThat(get("/calendar?day=" + LocalDate.now(clock), As.director()))
                .bodyText()
                .contains("/duties/" + duty, "làm ngay hôm nay");
        assertThat(get("/calendar?day=" + LocalDate.now(clock), As.otherProvince()))
                .bodyText()
                .doesNotContain("/duties/" + duty);
        assertThat(get("/calendar?whose=OWN&day=" + LocalDate.now(clock), As.director()))
                .bodyText()
                .doesNotContain("/duties/" + duty);
    }

    @Test
    void eachLineTellsOfWhomAndIsNumberedUnderTheirCount() {
        refusedRequestsDuty();
        assertThat(get("/duties", As.intakeOfficer()))
                .bodyText()
                .contains("Nguyen Thi Dao")
                .containsPattern("class=\"table-count\">\\d+ việc<")
                .containsPattern("class=\"no\">1<")
                .doesNotContain("??");
        for (int i = 0; i < 60; i++) {
            refuse(request("DIRECT"));
        }
        Matcher next =
                Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(body(get("/duties", As.intakeOfficer())));
        assertThat(next.find()).isTrue();
        assertThat(get(next.group(1), As.intakeOfficer()))
                .bodyText()
                .containsPattern("class=\"no\">51<")
                .contains("rel=\"prev\"");
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theListTakesOneStatementHoweverLongItIs() {
        refusedRequestsDuty();
        get("/duties", As.intakeOfficer());
        long few = SqlCount.during(() -> get("/duties", As.intakeOfficer()));
        for (int i = 0; i < 60; i++) {
            refuse(request("DIRECT"));
        }
        assertThat(SqlCount.during(() -> get("/duties", As.intakeOfficer()))).isEqualTo(few);
        assertThat(get("/duties", As.intakeOfficer())).bodyText().contains("rel=\"next\"");
    }
}
