package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter nobody can read is told at its field, and the page stands. */
class DashboardFilterTests extends DashboardWebTest {

    @Test
    void daysOfAnswersThatCannotBeReadAreToldAtTheirFields() {
        assertThat(get("/dashboard/answers?from=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error", "Hãy nhập cả ngày đầu và ngày cuối");
        assertThat(get("/dashboard/answers?from=31/02/2031&to=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "31/02/2031");
        assertThat(get("/dashboard/answers?from=2031-05-02&to=2031-05-01", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error", "Ngày cuối phải từ ngày đầu trở đi");
    }

    @Test
    void anUnreadableDayIsSaidAtItsField() {
        assertThat(get("/dashboard?period=CUSTOM&from=31/02/2026&to=", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"from-error\"", "31/02/2026");
        assertThat(get("/dashboard?period=CUSTOM&from=01/03/2026&to=01/02/2026", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"to-error\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dimension=OFFICE&value=X",
                "dimension=OFFICE&value=00000000-0000-7000-8000-00000000ffff",
                "dimension=FORM&value=X",
                "dimension=FIELD&value=X",
                "dimension=GROUP"
            })
    void aValueNobodyKnowsIsToldAndTheRowsStandWithoutIt(String chosen) {
        assertThat(get("/dashboard/cases?measure=ACCEPTED&" + chosen + "&" + DAYS, "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("value-error", NAME);
        assertThat(get("/dashboard/cases/export?measure=ACCEPTED&" + chosen + "&" + DAYS, "giamdoc"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/dashboard/cases?measure=ACCEPTED&" + chosen + "&" + DAYS);
    }

    @Test
    void aPositionBeyondAllTimeIsToldToBeUnreadable() {
        assertThat(get(
                        "/dashboard/cases?measure=ACCEPTED&" + DAYS + "&after=9223372036854775807.1000000000~"
                                + protectedCase,
                        "giamdoc"))
                .hasStatus(400)
                .bodyText()
                .contains("Chưa đọc được vị trí trong danh sách");
    }

    @Test
    void aNumberNobodyKnowsIsToldAtItsFilter() {
        assertThat(get("/dashboard/cases?measure=NONSENSE&" + DAYS, "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("measure-error", NAME);
        assertThat(get("/dashboard/cases?measure=ACCEPTED&from=31/02/2031&to=31/12/2031", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("from-error", "31/02/2031");
        assertThat(get("/dashboard/cases?measure=ACCEPTED&from=01/03/2031&to=01/02/2031", "giamdoc"))
                .hasStatus(422)
                .bodyText()
                .contains("to-error");
        assertThat(get("/dashboard/cases", "giamdoc")).hasStatus(422).bodyText().contains("from-error");
    }
}
