package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.As;
import vn.tgpl.PageText;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseSetup;

/** Who worked at the ended centre, and who is on record there, is known where its work goes on. */
class PeopleOfMergedCentreTests extends MergedCentreWebTest {

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
}
