package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A completed case counts for those who performed it in parts that add to one. */
class SharesTests extends CaseWebTest {

    @Test
    void whoPerformsItAloneGetsTheWholeCase() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/closure", As.director())).bodyText().doesNotContain("shares[0]");
        close(id, As.legalAidOfficer(), "JUDGMENT");
        assertThat(credits(id)).isEqualTo("Tran Thi Minh Tam 1/1");
    }

    @Test
    void severalGetEqualPartsUnlessTheDirectorDividesOtherwise() {
        CaseId id = performedByTwo();
        assertThat(get("/cases/" + id + "/closure", As.director()))
                .bodyText()
                .contains("shares[0].share", "Vo Van Luat", "value=\"1/2\"");
        close(id, As.director(), "JUDGMENT", "1/3", "2/3");
        assertThat(credits(id)).isEqualTo("Tran Thi Minh Tam 1/3; Vo Van Luat 2/3");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("phần tính công: 1/3 vụ việc");
    }

    @Test
    void whoClosesWithoutTheRightToDivideIsToldTheProposal() {
        CaseId id = performedByTwo();
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains("Vụ việc được tính công như sau", "1/2")
                .doesNotContain("shares[0]");
        assertThat(close(id, As.legalAidOfficer(), "JUDGMENT", "1", "")).hasStatus(422);
        assertThat(close(id, As.legalAidOfficer(), "JUDGMENT")).hasRedirectedUrl("/cases/" + id);
        assertThat(credits(id)).isEqualTo("Tran Thi Minh Tam 1/2; Vo Van Luat 1/2");
    }

    @Test
    void partsThatDoNotAddToOneAreRefusedAtTheField() {
        CaseId id = performedByTwo();
        assertThat(close(id, As.director(), "JUDGMENT", "1/3", "1/3"))
                .hasStatus(422)
                .bodyText()
                .contains("shareTotal-error", "Tổng các phần", "value=\"1/3\"")
                .as("the sum is nobody's fault alone")
                .doesNotContain("shares[0].share-error");
        assertThat(close(id, As.director(), "JUDGMENT", "một nửa", "1/2"))
                .hasStatus(422)
                .bodyText()
                .contains("shares[0].share-error", "phân số dương");
        assertThat(state(id)).isEqualTo("ASSIGNED");
    }

    @Test
    void oneMayGetNothing() {
        CaseId id = performedByTwo();
        assertThat(close(id, As.director(), "JUDGMENT", "", "1")).hasRedirectedUrl("/cases/" + id);
        assertThat(credits(id)).isEqualTo("Vo Van Luat 1/1");
    }

    @Test
    void aReopenedCaseIsDividedAnewAndKeepsTheEarlierDivision() {
        CaseId id = performedByTwo();
        close(id, As.director(), "JUDGMENT");
        step(id, "reopening", As.director(), day(0), "Nhầm");
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("phần tính công");
        assertThat(get("/cases/" + id + "?show=decisions", As.director()))
                .bodyText()
                .contains("Chia công: Tran Thi Minh Tam 1/2; Vo Van Luat 1/2");
        close(id, As.director(), "JUDGMENT", "1/4", "3/4");
        assertThat(credits(id)).isEqualTo("Tran Thi Minh Tam 1/4; Vo Van Luat 3/4");
        assertThat(jdbc.sql("select count(*) from casework.credit k join casework.closure e on e.id = k.closure_id"
                                + " where e.case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aReopenedCaseIsProposedToBeDividedAsBefore() throws UnsupportedEncodingException {
        CaseId id = performedByTwo();
        close(id, As.director(), "JUDGMENT", "1/4", "3/4");
        step(id, "reopening", As.director(), day(0), "Nhầm");
        assertThat(get("/cases/" + id + "/closure", As.director()))
                .bodyText()
                .contains("theo lần kết thúc trước", "value=\"1/4\"", "value=\"3/4\"");
        close(id, As.legalAidOfficer(), "JUDGMENT");
        assertThat(credits(id)).isEqualTo("Tran Thi Minh Tam 1/4; Vo Van Luat 3/4");
        String told = get("/cases/" + id + "?show=decisions", As.director())
                .getResponse()
                .getContentAsString();
        assertThat(told.split("Chia công: Tran Thi Minh Tam 1/4; Vo Van Luat 3/4", -1))
                .as("both ends tell how the case counts")
                .hasSize(3);
    }

    @Test
    void partsThatAreAllClearedAreRefusedAndEqualOnesAreChosen() {
        CaseId id = performedByTwo();
        assertThat(close(id, As.director(), "JUDGMENT", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("shareTotal-error", "name=\"equalShares\"");
        assertThat(count("closure", id)).isZero();
    }

    private CaseId performedByTwo() {
        CaseId id = assignedLitigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
        post(
                "/cases/" + id + "/executors",
                As.director(),
                "version",
                Long.toString(version(id)),
                "bars",
                "NONE",
                "practitionerId",
                lawyer.toString(),
                "decidedOn",
                day(0));
        return id;
    }

    private MvcTestResult close(CaseId id, RequestPostProcessor who, String result, String... shares) {
        List<String> fields = new ArrayList<>(List.of(
                "version", Long.toString(version(id)), "resultCode", result, "closedOn", day(0), "summary", "Xong"));
        fields.addAll(List.of(
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                day(0),
                "bareReason",
                "Nghe ke lai",
                "againReason",
                "Chia lai"));
        List<UUID> assignments = jdbc.sql(
                        "select id from casework.assignment where case_id = :id order by assigned_at, id")
                .param("id", id.value())
                .query(UUID.class)
                .list();
        for (int line = 0; line < shares.length; line++) {
            fields.addAll(List.of(
                    "shares[" + line + "].assignmentId",
                    assignments.get(line).toString(),
                    "shares[" + line + "].share",
                    shares[line]));
        }
        return post("/cases/" + id + "/closure", who, fields.toArray(String[]::new));
    }

    private String credits(CaseId id) {
        return String.join(
                "; ", jdbc.sql("""
                        select s.practitioner_name || ' ' || k.numerator || '/' || k.denominator
                          from casework.credit k
                          join casework.closure e on e.id = k.closure_id and e.set_aside_at is null
                          join casework.assignment s on s.id = k.assignment_id
                         where e.case_id = :id order by s.assigned_at""").param("id", id.value()).query(String.class).list());
    }
}
