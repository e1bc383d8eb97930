package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A page that was restored and filled in anew is told so, and goes in under an id of its own. */
class FormSaysSomethingElseTests extends ExecutorWebTest {

    private static final String TOLD = "Mẫu này đã được gửi trước đó với nội dung khác";

    private final UUID form = UUID.randomUUID();

    @Test
    void ofWork() {
        CaseId id = assignedLitigation();
        assertThat(work(id, "Met him")).hasRedirectedUrl("/cases/" + id);
        assertThat(work(id, "Met him")).hasRedirectedUrl("/cases/" + id);
        assertRefused(work(id, "Met his mother"), "Met his mother");
        assertThat(count("activity", id)).isOne();
    }

    @Test
    void ofASession() {
        CaseId id = assignedLitigation();
        assertThat(session(id, "TAND khu vuc 1")).hasRedirectedUrl("/cases/" + id);
        assertThat(session(id, "TAND khu vuc 1")).hasRedirectedUrl("/cases/" + id);
        assertRefused(session(id, "TAND khu vuc 2"), "TAND khu vuc 2");
        assertThat(count("hearing", id)).isOne();
    }

    @Test
    void ofARequestOfChange() {
        CaseId id = assignedLitigation();
        assertThat(ask(id, form, "OPPOSING_INTERESTS", day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(ask(id, form, "OPPOSING_INTERESTS", day(-1))).hasRedirectedUrl("/cases/" + id);
        assertRefused(ask(id, form, "OPPOSING_INTERESTS", day(0)), day(0));
        assertThat(count("change_request", id)).isOne();
    }

    @Test
    void ofAVerification() {
        CaseId id = assignedLitigation();
        assertThat(verify(id, "Where he lived")).hasRedirectedUrl("/cases/" + id);
        assertThat(verify(id, "Where he lived")).hasRedirectedUrl("/cases/" + id);
        assertRefused(verify(id, "Whom he met"), "Whom he met");
        assertThat(count("verification", id)).isOne();
    }

    private void assertRefused(MvcTestResult sent, String typed) {
        assertThat(sent).hasStatus(409).bodyText().contains(TOLD, typed).doesNotContain(form.toString());
    }

    private MvcTestResult work(CaseId id, String outcome) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "typeCode",
                "MEETING",
                "performedOn",
                day(0),
                "outcome",
                outcome);
    }

    private MvcTestResult session(CaseId id, String court) {
        return post(
                "/cases/" + id + "/hearings",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "heldOn",
                day(3),
                "atTime",
                "8:30",
                "court",
                court);
    }

    private MvcTestResult verify(CaseId id, String subject) {
        return post(
                "/cases/" + id + "/verifications",
                As.legalAidOfficer(),
                "id",
                form.toString(),
                "counterpart",
                "Trung tâm tỉnh Gia Lai",
                "subject",
                subject,
                "askedOn",
                day(0));
    }
}
