package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Luật TGPL 2017 Đ31: whoever is not entrusted with a case yet does nothing in it. */
class WorkBeforeAssignmentTests extends CaseWebTest {

    private CaseId id;

    @BeforeEach
    void aCaseEntrustedAtTenOClockThreeDaysAgo() {
        id = assignedLitigation();
        jdbc.sql("update casework.assignment set decided_on = decided_on + 4, decided_at = '10:00' where case_id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    void workOfAnEarlierDayIsRefusedAtItsDay() {
        assertThat(record(day(-4), ""))
                .hasStatus(422)
                .bodyText()
                .contains("performedOn-error", "được cử, phân công thực hiện vụ việc, " + day(-3), "Hỏi cung");
        assertThat(record(day(-3), "")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void workOfAnEarlierMinuteOfThatDayIsRefusedAtItsMinute() {
        assertThat(record(day(-3), "9:59"))
                .hasStatus(422)
                .bodyText()
                .contains("fromTime-error", "giờ ký quyết định cử người này, 10:00");
        assertThat(record(day(-3), "10:00")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whereOnlyTheDayOfTheDecisionIsKnownItsMinuteBarsNothing() {
        jdbc.sql("update casework.assignment set decided_at = null where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(record(day(-3), "7:00")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theMinuteOfTheDecisionIsKept() {
        CaseId other = litigation();
        assertThat(post(
                        "/cases/" + other + "/assignment",
                        As.director(),
                        "version",
                        Long.toString(version(other)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        officer.toString(),
                        "decidedOn",
                        day(-1),
                        "decidedAt",
                        "14:20"))
                .hasRedirectedUrl("/cases/" + other);
        assertThat(jdbc.sql("select to_char(decided_at, 'HH24:MI') from casework.assignment where case_id = :id")
                        .param("id", other.value())
                        .query(String.class)
                        .single())
                .isEqualTo("14:20");
    }

    private MvcTestResult record(String on, String from) {
        return post(
                "/cases/" + id + "/activities",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "typeCode",
                "INTERROGATION",
                "performedOn",
                on,
                "fromTime",
                from,
                "outcome",
                "Hỏi cung");
    }
}
