package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Luật TGPL 2017 Đ31 k3: appointments stored while the hours ran from the acceptance run from the notice, where they are open. */
class HoursFromNoticeStoredTests extends CaseWebTest {

    private static final Duration HOURS = Duration.ofHours(12);

    private Instant accepted;
    private Instant told;
    private Instant received;

    @BeforeEach
    void aNoticeThatLayForADay() {
        accepted = now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        told = accepted.minus(Duration.ofDays(1));
        received = accepted.minus(Duration.ofHours(5));
    }

    @Test
    void anOpenOneMovesToTheNoticeWithTheNextDeadlineOfItsCase() throws IOException {
        CaseId id = stored(told);
        migrate();
        assertThat(dueIs(id, told.plus(HOURS))).isTrue();
    }

    @Test
    void whereNoMomentOfTheNoticeWasToldTheReceiptStandsForIt() throws IOException {
        CaseId id = stored(null);
        migrate();
        assertThat(dueIs(id, received.plus(HOURS))).isTrue();
    }

    @Test
    void aMetOneStaysAsItWas() throws IOException {
        CaseId id = stored(told);
        jdbc.sql("update casework.deadline set met_at = :at where case_id = :id")
                .param("at", accepted.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        migrate();
        assertThat(jdbc.sql("select started_at = :at from casework.deadline where case_id = :id")
                        .param("at", accepted.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** As it was stored: from the acceptance. */
    private CaseId stored(@Nullable Instant notified) {
        CaseId id =
                open(CaseSetup.Accepted.litigation(accepted).status("ARRESTED").toldAt(accepted));
        jdbc.sql("""
                        update intake.request set channel = 'AUTHORITY', notifying_authority = 'CQDT', notified_at = :told,
                               received_at = :received
                         where id = (select request_id from casework.legal_aid_case where id = :id)""")
                .param(
                        "told",
                        notified == null ? null : notified.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("received", received.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return id;
    }

    private boolean dueIs(CaseId id, Instant due) {
        return jdbc.sql("""
                        select d.due_at = :due and c.next_due_at = :due
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id where c.id = :id""")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private void migrate() throws IOException {
        jdbc.sql(new ClassPathResource("db/migration/casework/V202611222101__hours_from_the_notice.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
    }
}
