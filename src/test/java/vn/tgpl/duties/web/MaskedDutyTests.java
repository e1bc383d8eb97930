package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;

/** What was written of a duty tells of the matter, and is masked like it (Luật TGPL 2017 Đ6 k1 c). */
class MaskedDutyTests extends DutyWebTest {

    private static final String NOTE = "Chồng đánh đập nhiều lần";
    private static final String DROPPED = "Chị Đào rút đơn vì sợ chồng";

    @Autowired
    Journal journal;

    private UUID duty = new UUID(0, 0);

    @BeforeEach
    void aDutyOfWhichMuchWasWritten() {
        duty = refusedRequestsDuty();
        jdbc.sql("""
                        update duties.duty set state = 'DROPPED', note = :note, drop_reason = :reason, settled_at = now(),
                               settled_by = recorded_by where id = :id""")
                .param("note", NOTE)
                .param("reason", DROPPED)
                .param("id", duty)
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "tiepnhan"})
    void whoeverWorksOnTheMatterReadsThem(String account) {
        assertThat(get("/duties/" + duty, As.user(account)))
                .hasStatusOk()
                .bodyText()
                .contains(NOTE, DROPPED)
                .doesNotContain("Mở để xem");
    }

    @Test
    void theDepartmentReadsThemAfterAReasonAlone() {
        assertThat(get("/duties/" + duty, As.departmentManager()))
                .hasStatusOk()
                .bodyText()
                .contains("Mở để xem")
                .doesNotContain(NOTE, DROPPED);
        assertThat(reveal(""))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error")
                .doesNotContain(NOTE, DROPPED);
        MvcTestResult opened = reveal("Thanh tra theo kế hoạch");
        assertThat(opened).hasRedirectedUrl("/duties/" + duty);
        assertThat(mvc.get()
                        .uri("/duties/" + duty)
                        .cookie(opened.getResponse().getCookies())
                        .with(As.departmentManager()))
                .bodyText()
                .contains(NOTE, DROPPED);
        assertThat(get("/duties/" + duty, As.departmentManager())).bodyText().doesNotContain(NOTE, DROPPED);
        assertThat(journal.entriesOf("duty", duty.toString()))
                .extracting(JournalEntryView::action, JournalEntryView::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("duties.reveal", "MATTER: Thanh tra theo kế hoạch"));
    }

    @Test
    void whoeverReadsThemAnywayOpensNothing() {
        assertThat(post("/duties/" + duty + "/reveal", As.director(), "reason", "Xem"))
                .hasStatus(403);
    }

    private MvcTestResult reveal(String reason) {
        return post("/duties/" + duty + "/reveal", As.departmentManager(), "reason", reason);
    }
}
