package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.casework.CaseId;
import vn.tgpl.shared.TimeOrderedId;

/** Duties that somebody enters. */
class DutiesByHandTests extends DutyWebTest {

    @Test
    void aComplaintIsEnteredByHandAfterItsDayWasForetold() {
        CaseId id = litigation();
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        UUID duty = TimeOrderedId.next();
        assertThat(enter("/duties/preview", duty, "D27", day(0), code))
                .hasStatusOk()
                .bodyText()
                .contains("Hạn: hết ngày");
        assertThat(exists(duty)).isFalse();
        assertThat(enter("/duties", duty, "D28", day(0), code))
                .hasStatus(422)
                .bodyText()
                .contains("kind-error");
        assertThat(enter("/duties", duty, "D27", day(1), code))
                .hasStatus(422)
                .bodyText()
                .contains("begunOn-error");
        assertThat(enter("/duties", duty, "D27", day(-40), code))
                .hasStatus(422)
                .bodyText()
                .contains("begunOn-error");
        assertThat(enter("/duties", duty, "D27", day(0), "XX.1"))
                .hasStatus(422)
                .bodyText()
                .contains("code-error");
        assertThat(enter("/duties", duty, "D27", day(0), null))
                .hasStatus(422)
                .bodyText()
                .contains("code-error", "hãy ghi mã");
        assertThat(enter("/duties", duty, "D2", day(0), code))
                .hasStatus(422)
                .bodyText()
                .contains("kind-error");
        assertThat(enter("/duties", duty, "D27", day(0), code)).hasRedirectedUrl("/duties/" + duty);
        assertThat(enter("/duties", duty, "D27", day(0), code)).as("sent twice").hasRedirectedUrl("/duties/" + duty);
        assertThat(enter("/duties", duty, "D28", day(0), code))
                .as("sent again for something else")
                .hasStatus(422)
                .bodyText()
                .contains("đã được gửi trước đó")
                .doesNotContain(duty.toString());
        UUID second = TimeOrderedId.next();
        assertThat(enter("/duties", second, "D28", day(0), code)).hasRedirectedUrl("/duties/" + second);
        assertThat(get("/duties/" + second, As.departmentManager())).bodyText().contains("Ghi đã thực hiện");
        assertThat(get("/duties/" + second, As.director())).bodyText().doesNotContain("Ghi đã thực hiện");
    }

    /** TTLT 29/2025 is in force since 31/12/2025. */
    @Test
    void anActAsksForNothingBeforeItIsInForceAndTheFormSaysSo() {
        CaseId id = litigation();
        jdbc.sql("""
                        update casework.legal_aid_case
                           set received_at = '2025-12-01T02:00:00Z', accepted_at = '2025-12-01T03:00:00Z'
                         where id = :id""").param("id", id.value()).update();
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        UUID duty = TimeOrderedId.next();
        for (String step : List.of("/duties/preview", "/duties")) {
            assertThat(enter(step, duty, "D31", "30/12/2025", code))
                    .hasStatus(422)
                    .bodyText()
                    .contains("begunOn-error", "Ngày 30/12/2025 chưa có quy định");
        }
        assertThat(exists(duty)).isFalse();
        assertThat(enter("/duties", duty, "D31", "31/12/2025", code)).hasRedirectedUrl("/duties/" + duty);
    }

    @Test
    void aShortestPeriodIsNotKeptBeforeItHasPassed() {
        UUID duty = TimeOrderedId.next();
        assertThat(enter("/duties", duty, "P3", day(0), null)).hasRedirectedUrl("/duties/" + duty);
        assertThat(meet(duty, 0, "DONE")).hasStatus(422).bodyText().contains("metOn-error", "Thời gian tối thiểu");
    }

    @Test
    void theSameFormForAnotherOfficeIsNotTakenForTheFirstOne() {
        UUID duty = TimeOrderedId.next();
        assertThat(atOffice(duty, Rows.DAK_LAK, "Lần một")).hasRedirectedUrl("/duties/" + duty);
        assertThat(atOffice(duty, Rows.DAK_LAK, "Lần một")).hasRedirectedUrl("/duties/" + duty);
        for (MvcTestResult other :
                List.of(atOffice(duty, Rows.DAK_LAK_BRANCH, "Lần một"), atOffice(duty, Rows.DAK_LAK, "Lần hai"))) {
            assertThat(other).hasStatus(422).bodyText().contains("đã được gửi trước đó");
        }
    }

    private MvcTestResult atOffice(UUID id, UUID office, String note) {
        return post(
                "/duties",
                As.director(),
                "id",
                id.toString(),
                "kind",
                "P16",
                "begunOn",
                day(0),
                "office",
                office.toString(),
                "note",
                note);
    }

    private MvcTestResult enter(String path, UUID id, String kind, String begunOn, @Nullable String code) {
        return post(
                path,
                As.intakeOfficer(),
                "id",
                id.toString(),
                "kind",
                kind,
                "begunOn",
                begunOn,
                "code",
                code == null ? "" : code);
    }

    private boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from duties.duty where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
