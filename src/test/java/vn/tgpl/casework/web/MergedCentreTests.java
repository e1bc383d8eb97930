package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

/** Phu Yen became part of Dak Lak: the centre that goes on sees what the ended one left, and works on it. */
class MergedCentreTests extends CaseWebTest {

    private static final String NAME = "Trung tâm cũ Phú Yên";

    @Autowired
    private Offices offices;

    private final UUID former = UUID.randomUUID();
    private CaseId left = new CaseId(new UUID(0, 0));

    @BeforeEach
    void aCaseOfTheFormerCentre() {
        left = open(CaseSetup.Accepted.litigation(weekAgo()).name("Ngo Thi Phu Yen"));
        office(former, "CENTRE", today().minusDays(1), null);
        takeAlong("casework.legal_aid_case", left.value());
        follow(former, Rows.DAK_LAK);
    }

    @Test
    void whoGoesOnListsOpensAssignsAndEndsTheCaseAndItStaysInItsBooks() {
        assertThat(get("/cases", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Ngo Thi Phu Yen", NAME + " (đã kết thúc");
        assertThat(get("/cases/" + left, As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Ngo Thi Phu Yen");
        assertThat(get("/cases/" + left + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam");
        assertThat(assign(officer)).hasRedirectedUrl("/cases/" + left);
        assertThat(state(left)).isEqualTo("ASSIGNED");
        assertThat(recordWork(As.legalAidOfficer(), left, day(0))).hasRedirectedUrl("/cases/" + left);
        assertThat(end()).hasRedirectedUrl("/cases/" + left);
        assertThat(state(left)).isEqualTo("CLOSED");
        assertThat(jdbc.sql("select office_id from casework.legal_aid_case where id = :id")
                        .param("id", left.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(former);
    }

    @Test
    void aThirdCentreDoesNotKnowTheCase() {
        assertThat(get("/cases/" + left, As.otherProvince())).hasStatus(404);
        assertThat(get("/cases", As.otherProvince())).bodyText().doesNotContain("Ngo Thi Phu Yen");
    }

    @Test
    void onItsLastDayACentreStillWorksAlone() {
        jdbc.sql("update offices.office set valid_to = :today where id = :id")
                .param("today", today())
                .param("id", former)
                .update();
        assertThat(get("/cases/" + left, As.director())).hasStatus(404);
    }

    @Test
    void theLineOfSuccessorsIsFollowedToItsEnd() {
        UUID between = UUID.randomUUID();
        office(between, "CENTRE", today().minusDays(1), null);
        follow(former, between);
        assertThat(get("/cases/" + left, As.director())).hasStatus(404);
        follow(between, Rows.DAK_LAK);
        assertThat(get("/cases/" + left, As.director())).hasStatusOk();
    }

    @Test
    void aLineThatLeadsInACircleLeadsToNobodyAndEnds() {
        UUID other = UUID.randomUUID();
        office(other, "CENTRE", today().minusDays(1), null);
        follow(former, other);
        follow(other, former);
        assertThat(get("/cases/" + left, As.director())).hasStatus(404);
        move("giamdoc", former);
        assertThat(get("/cases/" + left, As.director())).hasStatusOk();
    }

    @Test
    void theDepartmentOfTheNewProvinceSeesTheCasesOfTheFormerOne() {
        assertThat(get("/cases/" + left, As.departmentManager())).hasStatusOk();
        assertThat(get("/dashboard", As.departmentManager())).hasStatusOk();
    }

    /** Whoever still belongs to the ended centre sees its cases as before. */
    @Test
    void itsOwnPeopleGoOnSeeingThem() {
        move("giamdoc", former);
        assertThat(get("/cases/" + left, As.director())).hasStatusOk();
    }

    /** Nothing breaks for him, he opens what his centre left, and is told that it takes in nothing new. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases",
                "/requests",
                "/requests/new",
                "/people",
                "/practitioners",
                "/practitioners/new",
                "/register",
                "/calendar",
                "/dashboard",
                "/duties",
                "/duties/new",
                "/referrals",
                "/verifications",
                "/verifications/new",
                "/offices",
                "/account/password"
            })
    void whoseOfficeEndsWhileHeWorksFindsEveryPage(String page) {
        move("giamdoc", former);
        assertThat(get(page, As.director()).getResponse().getStatus()).as(page).isIn(200, 302, 403, 404);
    }

    @Test
    void anEndedCentreTakesInNoNewRequestAndSaysSo() {
        move("tiepnhan", former);
        assertThat(get("/requests/new", As.intakeOfficer())).hasStatusOk();
        assertThat(get("/cases/" + left + "/assignment", As.intakeOfficer())
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
        move("giamdoc", former);
        assertThat(get("/cases/" + left + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam");
        assertThat(assign(officer)).hasRedirectedUrl("/cases/" + left);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBranchGoesOnWithTheCasesOfABranchThatEndedAndNamedIt(boolean named) {
        UUID branch = UUID.randomUUID();
        office(branch, "BRANCH", today().minusDays(1), Rows.DAK_LAK);
        jdbc.sql("update casework.legal_aid_case set office_id = :branch, centre_id = :centre where id = :id")
                .param("branch", branch)
                .param("centre", Rows.DAK_LAK)
                .param("id", left.value())
                .update();
        if (named) {
            follow(branch, Rows.DAK_LAK_BRANCH);
        }
        assertThat(get("/cases/" + left, As.branchHead())).hasStatus(named ? 200 : 404);
    }

    @Test
    void thePeopleOfBothCentresMayBeChosen() {
        UUID old = setup.practitioner("LEGAL_AID_OFFICER", "Nguoi Cu Phu Yen", null);
        jdbc.sql("update practitioners.practitioner set office_id = :former, centre_id = :former where id = :id")
                .param("former", former)
                .param("id", old)
                .update();
        assertThat(get("/cases/" + left + "/assignment", As.director()))
                .bodyText()
                .contains("Nguoi Cu Phu Yen", "Tran Thi Minh Tam");
        assertThat(get("/cases/" + litigation() + "/assignment", As.director()))
                .bodyText()
                .contains("Nguoi Cu Phu Yen");
        assertThat(get("/practitioners", As.director())).bodyText().contains("Nguoi Cu Phu Yen");
    }

    /** Accounts do not move by themselves, and a form that is sent back must not take his away. */
    @Test
    void aPractitionerKeepsTheAccountHeHasAtTheFormerCentre() {
        move("trogiupvien", former);
        assertThat(get("/practitioners/" + officer, As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"" + CaseSetup.OFFICER + "\"[^>]*selected");
    }

    /** Another centre's record would be found at another place, and its number could be entered once more. */
    @Test
    void thePeopleOnRecordAtTheFormerCentreAreKnownAtReception() {
        UUID person = new Rows(jdbc).person(Rows.DAK_LAK, "Ngo Thi Biet Truoc", "054185000123");
        takeAlong("people.person", person);
        assertThat(get("/people/" + person, As.intakeOfficer())).hasStatusOk();
        assertThat(post(
                        "/requests/new/known",
                        As.intakeOfficer(),
                        "person.fullName",
                        "Ngo Thi Biet Truoc",
                        "person.nationalId",
                        "054185000123"))
                .bodyText()
                .contains(person.toString());
    }

    /** Luật TGPL 2017 Đ39 k1: the file goes to people who are there to take it. */
    @Test
    void theFileOfACaseThatEndsIsTakenOverByThePeopleOfTheCentreThatGoesOn() {
        String director = jdbc.sql("select display_name from identity.account where username = 'giamdoc'")
                .query(String.class)
                .single();
        jdbc.sql("update identity.account set display_name = 'Vo Thi O Lai' where username = 'chinhanh'")
                .update();
        move("chinhanh", former);
        assertThat(assign(officer)).hasRedirectedUrl("/cases/" + left);
        assertThat(recordWork(As.legalAidOfficer(), left, day(0))).hasRedirectedUrl("/cases/" + left);
        assertThat(end()).hasRedirectedUrl("/cases/" + left);
        PageText.assertThatText(get("/cases/" + left, As.director()))
                .contains("Người nhận hồ sơ: ", director)
                .doesNotContain("Vo Thi O Lai");
    }

    private MvcTestResult assign(UUID practitioner) {
        return post(
                "/cases/" + left + "/assignment",
                As.director(),
                "version",
                Long.toString(version(left)),
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                day(0));
    }

    private MvcTestResult end() {
        return post(
                "/cases/" + left + "/discontinuation",
                As.director(),
                "version",
                Long.toString(version(left)),
                "resultCode",
                "NOT_CONTINUED_CONDUCT",
                "closedOn",
                day(0),
                "summary",
                "Disturbed the hearing");
    }

    private void move(String username, UUID office) {
        jdbc.sql("update identity.account set office_id = :office where username = :username")
                .param("office", office)
                .param("username", username)
                .update();
    }

    private void office(UUID id, String kind, LocalDate lastDay, @Nullable UUID parent) {
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from,
                            valid_to, version)
                        values (:id, :kind, :name, :short, '54', :parent::uuid, '2010-01-01', :last, 0)""")
                .param("id", id)
                .param("kind", kind)
                .param("name", NAME)
                .param("short", "TT" + id.toString().substring(0, 4))
                .param("parent", parent)
                .param("last", lastDay)
                .update();
        offices.find(OfficeId.next());
    }

    private void follow(UUID office, UUID successor) {
        jdbc.sql("update offices.office set successor_id = :successor where id = :id")
                .param("successor", successor)
                .param("id", office)
                .update();
        offices.find(OfficeId.next());
    }

    private void takeAlong(String table, UUID id) {
        jdbc.sql("update " + table
                        + " set office_id = :former, centre_id = :former, province_code = '54' where id = :id")
                .param("former", former)
                .param("id", id)
                .update();
    }
}
