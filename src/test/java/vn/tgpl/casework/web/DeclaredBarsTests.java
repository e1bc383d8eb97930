package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** BLTTHS 2015 Đ72 k4: of whoever is entrusted with a criminal case it is declared that nothing bars him. */
class DeclaredBarsTests extends CaseWebTest {

    private static final String QUESTION = "Người được cử có thuộc trường hợp không được bào chữa, bảo vệ";

    private UUID lawyer;

    @BeforeEach
    void somebodyElse() {
        lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
    }

    @Test
    void theFirstAppointmentAsksAndKeepsWhoDeclaredWhat() {
        CaseId id = criminal("ARRESTED");
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(QUESTION, "Không thuộc trường hợp nào", "chưa được xóa án tích", "Điều 72 khoản 4")
                .doesNotContain("??");
        assertThat(assign(id, officer, "")).hasStatus(422).bodyText().contains("bars-error");
        assertThat(count("assignment", id)).isZero();
        assertThat(assign(id, officer, "NONE")).hasRedirectedUrl("/cases/" + id);
        assertThat(declared(id)).containsExactly("Tran Thi Minh Tam none by giamdoc");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("đã khai không thuộc trường hợp không được bào chữa", "Không thuộc trường hợp nào")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({"CONDUCTED", "KIN", "TAKES_PART", "PROSECUTED", "CONVICTED", "COMPULSORY_MEASURE"})
    void whoMayNotDefendIsRefusedWithTheArticleAndWhatWasTypedStays(String bar) {
        CaseId id = criminal("ARRESTED");
        assertThat(assign(id, officer, bar))
                .hasStatus(422)
                .bodyText()
                .contains("bars-error", "Không cử được người này", "BLTTHS 2015 Đ72 k4", day(-1))
                .containsPattern("value=\"" + bar + "\"[^>]*checked");
        assertThat(count("assignment", id)).isZero();
    }

    /** Nothing that was read bars who protects somebody because of a conviction of his own. */
    @Test
    void ofAProtectorOnlyWhatMakesHimPartialIsAsked() {
        assertThat(get("/cases/" + criminal("VICTIM") + "/assignment", As.director()))
                .bodyText()
                .contains(QUESTION, "người thân thích")
                .doesNotContain("chưa được xóa án tích");
    }

    @Test
    void inOtherProceedingsNothingIsAsked() {
        CaseId id = criminal("VICTIM");
        jdbc.sql("""
                        update casework.legal_aid_case
                           set field_code = 'CIVIL', procedural_status_code = 'PLAINTIFF', accepted_status_code = 'PLAINTIFF'
                         where id = :id""").param("id", id.value()).update();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(QUESTION);
        assertThat(assign(id, officer, "")).hasRedirectedUrl("/cases/" + id);
        assertThat(declared(id)).isEmpty();
    }

    @Test
    void whoIsAddedOrReplacesIsAskedToo() {
        CaseId id = criminal("ARRESTED");
        assign(id, officer, "NONE");
        assertThat(add(id, "")).hasStatus(422).bodyText().contains("bars-error");
        assertThat(replace(id, "KIN")).hasStatus(422).bodyText().contains("bars-error", "Om dai ngay");
        assertThat(replace(id, "NONE")).hasRedirectedUrl("/cases/" + id);
        assertThat(declared(id)).containsExactly("Tran Thi Minh Tam none by giamdoc", "Vo Van Luat none by giamdoc");
    }

    @Test
    void ofWhomNothingWasDeclaredYetThatIsSaid() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("chưa khai có thuộc trường hợp không được bào chữa");
    }

    private CaseId criminal(String status) {
        CaseId id = litigation();
        jdbc.sql("""
                        update casework.legal_aid_case
                           set field_code = 'CRIMINAL', procedural_status_code = :status, accepted_status_code = :status
                         where id = :id""").param("status", status).param("id", id.value()).update();
        return id;
    }

    private MvcTestResult assign(CaseId id, UUID practitioner, String bars) {
        return post(
                "/cases/" + id + "/assignment",
                As.director(),
                "version",
                Long.toString(version(id)),
                "practitionerId",
                practitioner.toString(),
                "bars",
                bars,
                "decidedOn",
                day(-1));
    }

    private MvcTestResult add(CaseId id, String bars) {
        return post(
                "/cases/" + id + "/executors",
                As.director(),
                "version",
                Long.toString(version(id)),
                "practitionerId",
                lawyer.toString(),
                "bars",
                bars,
                "decidedOn",
                day(0));
    }

    private MvcTestResult replace(CaseId id, String bars) {
        return post(
                "/cases/" + id + "/replacement",
                As.director(),
                "version",
                Long.toString(version(id)),
                "assignmentId",
                jdbc.sql("select id from casework.assignment where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single(),
                "groundCode",
                "NOT_EFFECTIVE",
                "reason",
                "Om dai ngay",
                "notifiedOn",
                day(0),
                "practitionerId",
                lawyer.toString(),
                "bars",
                bars,
                "decidedOn",
                day(0));
    }

    private List<String> declared(CaseId id) {
        return jdbc.sql("""
                        select s.practitioner_name || ' ' || coalesce(d.ground_code, 'none') || ' by ' || a.username
                          from casework.bar_declaration d
                          join casework.assignment s on s.id = d.assignment_id
                          join identity.account a on a.id = d.declared_by
                         where s.case_id = :id order by d.declared_at, d.id""").param("id", id.value()).query(String.class).list();
    }
}
