package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/** What whoever joins a case rests on is his own, asked as at reception; nothing of the first beneficiary is lent. */
class JoiningOwnClaimTests extends JoiningWebTest {

    private static final String[] TRAFFICKED = {
        "groups", "NN_MUA_BAN", "claimedAs", "VICTIM", "papers[TRAFFICKING_VICTIM_PAPER]", "ORIGINAL"
    };

    /** NĐ 162/2025/NĐ-CP Đ21. */
    @Test
    void thatTheMatterIsConnectedForTheFirstBeneficiaryIsNotLent() {
        jdbc.sql("""
                        update intake.request set connected_matter = true
                         where id = (select request_id from casework.legal_aid_case where id = :id)""").param("id", id.value()).update();
        settle();
        assertThat(post("answer", TRAFFICKED))
                .hasStatusOk()
                .bodyText()
                .contains("chưa ghi vụ việc có liên quan đến hành vi mua bán người không")
                .doesNotContain("Đủ điều kiện thụ lý", "??");
        assertThat(post("answer", with(TRAFFICKED, "connectedMatter", "true")))
                .bodyText()
                .contains("Đủ điều kiện thụ lý");
        assertThat(post("", with(TRAFFICKED, "connectedMatter", "true"))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Vụ việc có liên quan đến hành vi mua bán người");
    }

    @Test
    void severalGroupsAreClaimedAndThoseTheLawFindsAreKeptThePrincipalOneTold() {
        assertThat(post(
                        "",
                        "groups",
                        "TRE_EM",
                        "groups",
                        "HO_NGHEO",
                        "groups",
                        "NN_MUA_BAN",
                        "principalGroup",
                        "NN_MUA_BAN",
                        "claimedAs",
                        "VICTIM",
                        "connectedMatter",
                        "true",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "papers[TRAFFICKING_VICTIM_PAPER]",
                        "ORIGINAL"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(groups()).as("an adult is no child").containsExactly("HO_NGHEO", "NN_MUA_BAN");
    }

    @Test
    void withoutAGroupItIsRefusedAtThem() {
        assertThat(post("", "groups", ""))
                .hasStatus(422)
                .bodyText()
                .contains("aria-describedby=\"groups-hint groups-error\" aria-invalid=\"true\"");
    }

    /** Luật TGPL 2017 Đ31 k3: of an accused at large, too. */
    @Test
    void whoIsToldOfAndNotHeldIsAppointedForAtOnceUntilHeLeaves() {
        id = open(CaseSetup.Accepted.litigation(Instant.now()).status("ACCUSED_AT_LARGE"));
        assertThat(post(
                        "",
                        "groups",
                        "HO_NGHEO",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "statusCode",
                        "ACCUSED_AT_LARGE",
                        "notice.on",
                        day(0)))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(lineOfAppointment()).isEqualTo("D8");
        assertThat(leave("WITHDREW")).hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(lineOfAppointment()).isEqualTo("D4");
    }

    private String lineOfAppointment() {
        return jdbc.sql("select law from casework.deadline where case_id = :id and kind = 'ASSIGNMENT'")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Luật TGPL 2017 Đ31 k2, k3. */
    @Test
    void theTwelveHoursOfWhoIsInCustodyCountFromTheHourOfTheNotice() {
        id = open(CaseSetup.Accepted.litigation(Instant.now()).status("ACCUSED_AT_LARGE"));
        Instant told = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime local = LocalDateTime.ofInstant(told, Vietnam.ZONE);
        assertThat(post(
                        "",
                        "groups",
                        "HO_NGHEO",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "statusCode",
                        "IN_CUSTODY",
                        "notice.on",
                        local.toLocalDate().toString(),
                        "notice.time",
                        local.toLocalTime().toString()))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(jdbc.sql("""
                                select due_at from casework.deadline where case_id = :id and kind = 'ASSIGNMENT'
                                   and met_at is null and lapsed_at is null""")
                        .param("id", id.value())
                        .query((row, index) ->
                                row.getObject("due_at", OffsetDateTime.class).toInstant())
                        .single())
                .isEqualTo(told.plus(Duration.ofHours(12)));
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("kể từ khi nhận thông báo lúc", "Cơ quan tiến hành tố tụng thông báo về người này lúc")
                .doesNotContain("??");
    }

    @Test
    void anHourWithoutItsDayAndADayToComeAreToldAtTheirFields() {
        assertThat(post("", "groups", "HO_NGHEO", "notice.time", "08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("notice.on-error");
        assertThat(post("", "groups", "HO_NGHEO", "notice.on", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("notice.on-error");
        assertThat(post("", "groups", "HO_NGHEO", "notice.on", day(-4000)))
                .hasStatus(422)
                .bodyText()
                .contains("notice.on-error", "hãy xem lại năm");
    }

    @Test
    void theHourOfANoticeAboutSomebodyHeldIsAskedForAndOfOthersNotMadeUp() {
        id = open(CaseSetup.Accepted.litigation(Instant.now()).status("ACCUSED_AT_LARGE"));
        assertThat(post("", "groups", "HO_NGHEO", "statusCode", "IN_CUSTODY", "notice.on", day(-1)))
                .hasStatus(422)
                .bodyText()
                .contains("notice.time-error", "Ghi giờ nhận thông báo");
        assertThat(post(
                        "",
                        "groups",
                        "HO_NGHEO",
                        "papers[POOR_CERTIFICATE]",
                        "ORIGINAL",
                        "statusCode",
                        "ACCUSED_AT_LARGE",
                        "notice.on",
                        day(-1)))
                .hasRedirectedUrl("/cases/" + id);
        settle();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("lúc chưa rõ giờ, ngày")
                .doesNotContain(
                        "hết ngày " + Display.date(LocalDate.now(Vietnam.ZONE).minusDays(2)));
    }

    private List<String> groups() {
        settle();
        return jdbc.sql("""
                        select group_code from casework.further_beneficiary where case_id = :id
                        union select group_code from casework.joined_group where case_id = :id order by group_code""").param("id", id.value()).query(String.class).list();
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
