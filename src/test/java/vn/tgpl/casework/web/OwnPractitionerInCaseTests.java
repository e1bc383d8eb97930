package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ25 k2 b: a party of an open case who is a practitioner of the centre is told at once, not when he is chosen. */
class OwnPractitionerInCaseTests extends CaseWebTest {

    private static final String TOLD = "Lò Văn Kiện có thể chính là người thực hiện trợ giúp pháp lý của Trung tâm";

    private CaseId id;

    @BeforeEach
    void aPractitionerOfTheCentre() {
        setup.practitioner("CONTRACT_LAWYER", "Lò Văn Kiện", CaseSetup.LAWYER);
        id = assignedLitigation();
    }

    @Test
    void whoIsAddedIsToldOnThePageAndInItsHistory() {
        assertThat(pageOfCase()).bodyText().doesNotContain(TOLD);
        assertThat(party("OPPOSING", "Lò Văn Kiện")).hasRedirectedUrl("/cases/" + id);
        assertThat(pageOfCase())
                .bodyText()
                .containsSubsequence("Sửa người trong vụ việc", TOLD, "Điều 25 khoản 2 điểm b")
                .doesNotContain("??");
        assertThat(kept()).contains("OWN_PRACTITIONER");
    }

    @Test
    void whoIsRenamedOrChangesSidesIsToldToo() {
        assertThat(party("RELATED", "Lê Văn Khác")).hasRedirectedUrl("/cases/" + id);
        assertThat(pageOfCase()).bodyText().doesNotContain(TOLD);
        assertThat(party("RELATED", "Lò Văn Kiện")).hasRedirectedUrl("/cases/" + id);
        assertThat(pageOfCase()).bodyText().contains(TOLD);
        assertThat(party("OPPOSING", "Lò Văn Kiện")).hasRedirectedUrl("/cases/" + id);
        assertThat(pageOfCase()).bodyText().contains(TOLD);
    }

    @Test
    void whoPerformsTheCaseIsToldAsSuchAlone() {
        assertThat(post(
                        "/cases/" + id + "/parties",
                        As.intakeOfficer(),
                        "version",
                        Long.toString(version(id)),
                        "parties[0].role",
                        "OPPOSING",
                        "parties[0].fullName",
                        "Tran Thi Minh Tam",
                        "note",
                        "Là người khác"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(kept()).contains("EXECUTOR_IS_PARTY").doesNotContain("OWN_PRACTITIONER");
    }

    @Test
    void whoeverLeftTheCentreIsNoneOfItsPractitioners() {
        jdbc.sql("""
                        update practitioners.contract t set last_day = date '2020-12-31' from practitioners.practitioner p
                         where p.id = t.practitioner_id and p.full_name = 'Lò Văn Kiện'""").update();
        assertThat(party("OPPOSING", "Lò Văn Kiện")).hasRedirectedUrl("/cases/" + id);
        assertThat(pageOfCase()).bodyText().contains("Lò Văn Kiện").doesNotContain(TOLD);
    }

    private MvcTestResult party(String role, String name) {
        return post(
                "/cases/" + id + "/parties",
                As.intakeOfficer(),
                "version",
                Long.toString(version(id)),
                "parties[0].role",
                role,
                "parties[0].fullName",
                name);
    }

    private MvcTestResult pageOfCase() {
        return get("/cases/" + id, As.director());
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select f.ground from people.party_check_finding f join people.party_check c on c.id = f.check_id
                         where c.matter_id = :id""").param("id", id.value()).query(String.class).list();
    }
}
