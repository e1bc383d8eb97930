package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

class AdviceExtensionTests extends CaseWebTest {

    @Test
    void adviceIsExtendedOnceToThirtyDaysFromAcceptance() {
        CaseId id = advice();
        assertThat(extend(id, "Cần xác minh tại xã")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select kind || ' ' || amount || ' ' || (due_at - started_at >= interval '29 days')
                          from casework.deadline where case_id = :id""").param("id", id.value()).query(String.class).single())
                .isEqualTo("EXTENDED_ADVICE_ANSWER 30 true");
        assertThat(jdbc.sql("""
                        select c.next_due_at = d.due_at from casework.legal_aid_case c
                          join casework.deadline d on d.case_id = c.id where c.id = :id""").param("id", id.value()).query(Boolean.class).single())
                .isTrue();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Kéo dài thời hạn trả lời tư vấn", "Cần xác minh tại xã", "đã được kéo dài");
        assertThat(extend(id, "Lần nữa")).hasStatus(409);
        assertThat(count("advice_extension", id)).isEqualTo(1);
    }

    @Test
    void theReasonIsAskedForAndOnlyOfWhoIsAssigned() {
        CaseId id = advice();
        assertThat(extend(id, " ")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(get("/cases/" + id + "/advice-extension", As.director())).hasStatus(403);
        assertThat(get("/cases/" + id + "/advice-extension", As.otherProvince()))
                .hasStatus(404);
    }

    @Test
    void litigationKnowsNoSuchStep() {
        CaseId id = assignedLitigation();
        assertThat(extend(id, "Phức tạp")).hasStatus(409).bodyText().contains("Chỉ vụ việc tư vấn pháp luật");
    }

    @Test
    void theTenDaysBeginAnewWhenThePapersHaveCome() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        assertThat(post("/cases/" + id + "/papers", As.intakeOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select started_at > now() - interval '1 day' and due_at > now() + interval '10 days'
                          from casework.deadline where case_id = :id and kind = 'ADVICE_ANSWER'""").param("id", id.value()).query(Boolean.class).single())
                .isTrue();
    }

    /** Luật TGPL 2017 Đ32 k2: thirty days in all, from acceptance or from the receipt of all papers. */
    @Test
    void theThirtyDaysOfExtendedAdviceBeginAnewToo() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        extend(id, "Cần xác minh tại xã");
        assertThat(post("/cases/" + id + "/papers", As.intakeOfficer())).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select amount || ' ' || (started_at > now() - interval '1 day') || ' '
                               || (due_at > now() + interval '30 days') || ' ' || (due_at = c.next_due_at)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where c.id = :id and d.kind = 'EXTENDED_ADVICE_ANSWER'""").param("id", id.value()).query(String.class).single())
                .isEqualTo("30 true true true");
    }

    private CaseId advice() {
        return assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
    }

    private MvcTestResult extend(CaseId id, String reason) {
        return post(
                "/cases/" + id + "/advice-extension",
                As.legalAidOfficer(),
                "version",
                String.valueOf(version(id)),
                "reason",
                reason);
    }
}
