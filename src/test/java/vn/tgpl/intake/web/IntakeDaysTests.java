package vn.tgpl.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.shared.Display;

/** The days that are asked for at intake, and to whom a request is passed on. */
@TgplTest
@Transactional
class IntakeDaysTests {

    private final UUID id = UUID.randomUUID();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    @BeforeEach
    void aRequestWaitsForPapersSinceThreeDays() {
        assertThat(RequestPosts.complete(mvc, id, As.intakeOfficer())).hasStatus(302);
        flush();
    }

    @ParameterizedTest
    @CsvSource({"365, 302", "366, 422"})
    void aLetterWasNotOnItsWayForMoreThanAYear(int daysAgo, int status) {
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer(), "POST")
                        .param("reception.receivedOn", day(-daysAgo)))
                .hasStatus(status);
    }

    @Test
    void aDayTooEarlyIsToldAtItsFieldWithTheFirstDayThatIsBelieved() {
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer(), "POST")
                        .param("reception.receivedOn", "1/2/2016"))
                .bodyText()
                .contains("reception.receivedOn-error", "quá 365 ngày, trước " + day(-365), "01/02/2016");
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer(), "AUTHORITY")
                        .param("reception.notifyingAuthority", "Công an")
                        .param("reception.notifiedOn", "1/2/2016"))
                .hasStatus(422)
                .bodyText()
                .contains("reception.notifiedOn-error");
        assertThat(mvc.get().uri("/requests/new").with(As.intakeOfficer()))
                .bodyText()
                .contains("Không quá 365 ngày trước hôm nay.");
    }

    /** At the field that makes it so: the day, or the hour of today. */
    @ParameterizedTest
    @CsvSource({
        "1, 00:01, notifiedOn, notifiedTime",
        "1, , notifiedOn, notifiedTime",
        "0, 23:59, notifiedTime, notifiedOn"
    })
    void aNoticeOfAMomentToComeIsRefusedAtOneField(int days, @Nullable String hour, String wrong, String right) {
        assertThat(RequestPosts.complete(mvc, UUID.randomUUID(), As.intakeOfficer(), "AUTHORITY")
                        .param("reception.notifyingAuthority", "Công an")
                        .param("reception.notifiedOn", day(days))
                        .param("reception.notifiedTime", hour == null ? "" : hour)
                        .param("reception.receivedOn", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("reception." + wrong + "-error")
                .doesNotContain("reception." + right + "-error", "reception.receivedOn-error");
    }

    @Test
    void papersArriveOnTheDayThatIsStatedNotBeforeTheyWereCalledFor() {
        callThreeDaysAgo();
        assertThat(mvc.get().uri("/requests/" + id + "/paper-arrival").with(As.intakeOfficer()))
                .bodyText()
                .contains("value=\"" + day(0) + "\"");
        for (String wrong : new String[] {day(-4), day(1), ""}) {
            assertThat(arrival(wrong)).hasStatus(422).bodyText().contains("arrivedOn-error");
        }
        assertThat(arrival(day(-2)).param("paperFacts[POOR_CERTIFICATE].number", "12/GCN"))
                .hasStatus(302);
        flush();
        assertThat(mvc.get().uri("/requests/" + id).with(As.intakeOfficer()))
                .bodyText()
                .contains("Ngày nhận: " + day(-2));
    }

    @Test
    void aRequestIsPassedOnToACentreOnRecordOrToAnOrganisationByItsName() {
        String other = Rows.DONG_THAP.toString();
        assertThat(mvc.get().uri("/requests/" + id + "/transfer").with(As.intakeOfficer()))
                .bodyText()
                .contains("value=\"" + other + "\"", "Khác: ghi rõ")
                .doesNotContain("value=\"" + Rows.DAK_LAK + "\"", "??");
        assertThat(transfer(Map.of())).hasStatus(422).bodyText().contains("toOffice-error");
        assertThat(transfer(Map.of("toOffice", other, "toOrganisation", "Đoàn luật sư")))
                .hasStatus(422)
                .bodyText()
                .contains("toOrganisation-error");
        assertThat(transfer(Map.of("toOffice", Rows.DAK_LAK.toString())))
                .as("its own centre")
                .hasStatus(422)
                .bodyText()
                .contains("toOffice-error");
        assertThat(transfer(Map.of("toOffice", other, "elsewhere", "true"))).hasStatus(302);
        assertThat(jdbc.sql("""
                        select t.to_organisation = o.name from intake.request_transfer t
                          join offices.office o on o.id = t.to_office_id where t.request_id = :id""").param("id", id).query(Boolean.class).single()).isTrue();
    }

    @Test
    void aGroundThatIsNoneOfTodayIsRefusedAtItsField() {
        assertThat(post("refusal").param("groundCode", "NO_SUCH").param("reason", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error");
    }

    private void callThreeDaysAgo() {
        assertThat(post("paper-call").param("papers", "Giấy khai sinh").param("reason", "Cần đối chiếu"))
                .hasStatus(302);
        flush();
        jdbc.sql(
                        "update intake.request_paper_call set called_at = called_at - interval '3 days' where request_id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void theDayOfTheArrivalIsToldTogetherWithTheDayOfThePaperWhichIsNamed() {
        callThreeDaysAgo();
        String tomorrow = day(1);
        assertThat(arrival(tomorrow).param("paperFacts[POOR_CERTIFICATE].issuedOn", tomorrow))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "arrivedOn-error",
                        "paperFacts[POOR_CERTIFICATE].issuedOn-error",
                        "Ngày cấp Giấy chứng nhận hộ nghèo");
    }

    private MockMvcRequestBuilder arrival(String day) {
        return post("paper-arrival")
                .param("seen.version", "1") // the call was seen
                .param("arrivedOn", day)
                .param("papers[POOR_CERTIFICATE]", "ORIGINAL");
    }

    private MockMvcRequestBuilder transfer(Map<String, String> to) {
        MockMvcRequestBuilder form =
                post("transfer").param("reason", "Cư trú nơi khác").param("basis", "ground:TRANSFER");
        to.forEach(form::param);
        return form;
    }

    private MockMvcRequestBuilder post(String decision) {
        return mvc.post()
                .uri("/requests/" + id + "/" + decision)
                .with(As.intakeOfficer())
                .with(SecurityMockMvcRequestPostProcessors.csrf());
    }

    private String day(int fromToday) {
        return Display.date(LocalDate.now(clock).plusDays(fromToday));
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
