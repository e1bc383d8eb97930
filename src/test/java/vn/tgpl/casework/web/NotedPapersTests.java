package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.casework.CaseSetup;

/** What is told after papers were noted, and what stands in the history of it. */
class NotedPapersTests extends JoiningWebTest {

    @BeforeEach
    void aWitnessWhoOwesHisStanding() {
        trialTomorrow(id);
        jdbc.sql("update people.person set birth_year = :year, birth_date = make_date(:year, 1, 2) where id = :id")
                .param("year", today().getYear() - 17)
                .param("id", person)
                .update();
        settle();
        joinBeforeStandingsWereAsked(
                "groups",
                "NCTN_16_18",
                "papers[PROCEDURAL_DOCUMENT]",
                "COPY",
                "urgentGround",
                "HEAD_DECISION",
                "deviation",
                "Chưa rõ");
    }

    @Test
    void whatIsStillOwedIsSaidAtOnceAndThatNothingIsToo() {
        MvcTestResult some = bring("papers[PROCEDURAL_DOCUMENT]", "ORIGINAL");
        assertThat(flash(some)).contains("casework.papers.done,", "tư cách tố tụng");
        assertThat(flash(bring("told.statusCode", "WITNESS"))).contains("casework.papers.done.complete");
    }

    /** Papers are taken in at the desk; whoever performs the case is led to no page that he may not read. */
    @Test
    void theFormIsOfferedToTheDeskAndNotToWhoeverPerformsTheCase() {
        String form = "/cases/" + id + "/papers";
        setup.assign(id, officer, CaseSetup.OFFICER, now());
        settle();
        assertThat(get("/cases/" + id, As.intakeOfficer())).bodyText().contains(form);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(form);
        assertThat(get(form, As.legalAidOfficer())).hasStatus(403);
    }

    @Test
    void factsThatAreToldWithoutAPaperStandInTheHistoryAsFacts() {
        assertThat(bring("papers[PROCEDURAL_DOCUMENT]", "ORIGINAL")).hasRedirectedUrl("/cases/" + id);
        assertThat(bring("told.statusCode", "WITNESS")).hasRedirectedUrl("/cases/" + id);
        assertThat(history())
                .contains("Đã nhận giấy tờ bổ sung của Hoàng Thị Cùng Giúp")
                .contains("Đã bổ sung thông tin của Hoàng Thị Cùng Giúp", "Thông tin đã ghi: tư cách tố tụng");
    }

    @Test
    void factsThatAreToldWithAPaperStandBesideIt() {
        assertThat(bring("papers[PROCEDURAL_DOCUMENT]", "ORIGINAL", "told.statusCode", "WITNESS"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(history())
                .contains("Đã nhận giấy tờ bổ sung của Hoàng Thị Cùng Giúp", "Thông tin đã ghi: tư cách tố tụng")
                .doesNotContain("Đã bổ sung thông tin");
    }

    @Test
    void theSamePaperTypedTwiceStandsOnce() {
        String[] paper = {
            "papers[PROCEDURAL_DOCUMENT]",
            "COPY",
            "paperFacts[PROCEDURAL_DOCUMENT].number",
            "12/TB",
            "paperFacts[PROCEDURAL_DOCUMENT].issuer",
            "Tòa án khu vực 1"
        };
        assertThat(bring(paper)).hasRedirectedUrl("/cases/" + id);
        assertThat(bring(paper))
                .hasStatus(422)
                .bodyText()
                .contains("papers[PROCEDURAL_DOCUMENT]-error", "đã được ghi; không ghi lần nữa");
        paper[5] = "  tòa án  khu vực 1";
        String[] more = Stream.of(paper, new String[] {"told.statusCode", "WITNESS"})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        assertThat(flash(bring(more))).contains("casework.papers.before", "12/TB");
        settle();
        assertThat(jdbc.sql("""
                        select count(*) from casework.paper_arrived p join casework.paper_arrival a on a.id = p.arrival_id
                         where a.case_id = :id""").param("id", id.value()).query(Long.class).single())
                .isOne();
    }

    @Test
    void theSamePaperWithSomethingElseOnItIsNotedAgainAndStandsOnceInTheFile() {
        String number = "paperFacts[PROCEDURAL_DOCUMENT].number";
        String issuer = "paperFacts[PROCEDURAL_DOCUMENT].issuer";
        assertThat(bring("papers[PROCEDURAL_DOCUMENT]", "COPY", number, "12/TB", issuer, "Tòa án"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(bring("papers[PROCEDURAL_DOCUMENT]", "ORIGINAL", number, "12/TB", issuer, "Tòa án"))
                .hasRedirectedUrl("/cases/" + id);
        String page = PageText.of(get("/cases/" + id, As.director()).getResponse());
        String file = page.substring(page.indexOf("Giấy tờ chứng minh là người"));
        assertThat(file.substring(0, file.indexOf("Quyết định cử người thực hiện")))
                .contains("Bản chính; số 12/TB")
                .doesNotContain("Bản chụp; số 12/TB");
    }

    private MvcTestResult bring(String... told) {
        String seen = jdbc.sql("select version::text from people.person where id = :id")
                .param("id", person)
                .query(String.class)
                .single();
        String[] needed = {
            "version",
            Long.toString(version(id)),
            "person",
            person.toString(),
            "arrivedOn",
            day(0),
            "personVersion",
            seen,
        };
        return post(
                "/cases/" + id + "/papers",
                As.intakeOfficer(),
                Stream.of(needed, told).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String flash(MvcTestResult result) {
        return String.valueOf(result.getMvcResult().getFlashMap());
    }

    private String history() {
        return PageText.of(
                get("/cases/" + id + "?show=documents", As.director()).getResponse());
    }
}
