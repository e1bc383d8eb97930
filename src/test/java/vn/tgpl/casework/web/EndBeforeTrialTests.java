package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A case that ends by what a trial decides while a stage before it is on record (TT 12/2018 Đ10). */
class EndBeforeTrialTests extends CaseWebTest {

    private CaseId at(String stage) {
        CaseId id = assignedLitigation();
        jdbc.sql("update casework.legal_aid_case set stage_code = :stage where id = :id")
                .param("stage", stage)
                .param("id", id.value())
                .update();
        return id;
    }

    private String[] judgment(CaseId id) {
        return new String[] {
            "version", Long.toString(version(id)),
            "resultCode", "JUDGMENT",
            "closedOn", day(0),
            "summary", "Xong",
            "decisionNumber", "12/2026/HS-ST",
            "decisionOn", day(0),
            "bareReason", "Chua ghi"
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEFORE_ACTION", "DENUNCIATION", "INVESTIGATION", "PROSECUTION"})
    void asksWhyAtItsFieldAndKeepsTheReason(String stage) {
        CaseId id = at(stage);
        assertThat(get("/cases/" + id + "/closure", As.director()))
                .bodyText()
                .contains("Lý do kết thúc theo bản án", "/cases/" + id + "/matter", "Sửa giai đoạn");
        assertThat(post("/cases/" + id + "/closure", As.director(), judgment(id)))
                .hasStatus(422)
                .bodyText()
                .contains("stageReason-error", "chưa đến xét xử", "12/2026/HS-ST");
        assertThat(post("/cases/" + id + "/closure", As.director(), both(judgment(id), "stageReason", "Xet xu gop")))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("trước xét xử: Xet xu gop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_INSTANCE", "APPEAL", "CASSATION", "ENFORCEMENT"})
    void fromTheTrialOnNothingIsAsked(String stage) {
        CaseId id = at(stage);
        assertThat(get("/cases/" + id + "/closure", As.director()))
                .bodyText()
                .doesNotContain("Lý do kết thúc theo bản án");
        assertThat(post("/cases/" + id + "/closure", As.director(), judgment(id)))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void anEndThatIsNoTrialEndsInAnyStage() {
        CaseId id = at("INVESTIGATION");
        assertThat(discontinue(id, "NOT_CONTINUED_UNLAWFUL_CONTENT", day(0))).hasRedirectedUrl("/cases/" + id);
    }
}
