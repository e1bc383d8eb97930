package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** The centre that goes on sees what the ended one left, and works on it; who else does not. */
class MergedCentreTests extends MergedCentreWebTest {

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
}
