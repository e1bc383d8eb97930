package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.AtOnce.twice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.TimeOrderedId;
import vn.tgpl.shared.Vietnam;

/** Work in a case, or an answer, sent twice at the same moment is written once. Commits for real, and cleans up. */
@TgplTest
class WorkSentTwiceTests {

    private final UUID form = TimeOrderedId.next();
    private CaseId id = new CaseId(form);
    private UUID officer = form;
    private UUID request = form;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aCaseAndARequest() {
        transaction.executeWithoutResult(status -> {
            CaseSetup setup = new CaseSetup(jdbc, events);
            Rows rows = new Rows(jdbc);
            Instant yesterday = Instant.now().minus(Duration.ofDays(1));
            officer = setup.practitioner("LEGAL_AID_OFFICER", "Tran Thi Hai Lan", null);
            id = setup.open(CaseSetup.Accepted.litigation(yesterday));
            setup.assign(id, officer, CaseSetup.OFFICER, yesterday);
            request = rows.request(
                    Rows.DAK_LAK, rows.person(Rows.DAK_LAK, "Le Hai Lan", null), "Le Hai Lan", "RECEIVED", yesterday);
        });
    }

    @Test
    void anActivityIsRecordedOnce() {
        assertThat(twice(
                        As.legalAidOfficer(),
                        () -> mvc.post()
                                .uri("/cases/" + id + "/activities")
                                .param("id", form.toString())
                                .param("typeCode", "MEETING")
                                .param("performedOn", today())
                                .param("outcome", "Met")))
                .containsExactly("302 /cases/" + id, "302 /cases/" + id);
        assertThat(count("casework.activity where id = :form")).isOne();
    }

    @Test
    void aHearingIsEnteredOnce() {
        assertThat(twice(
                        As.legalAidOfficer(),
                        () -> mvc.post()
                                .uri("/cases/" + id + "/hearings")
                                .param("id", form.toString())
                                .param("heldOn", today())
                                .param("atTime", "23:30")
                                .param("hourConfirmed", "true")
                                .param("court", "TAND")))
                .containsExactly("302 /cases/" + id, "302 /cases/" + id);
        assertThat(count("casework.hearing where id = :form")).isOne();
    }

    /** The second sending is told that the request has its answer. */
    @Test
    void anAnswerIsGivenOnce() {
        assertThat(twice(
                        As.intakeOfficer(),
                        () -> mvc.post()
                                .uri("/requests/" + request + "/simple-answer")
                                .param("answer", "At the commune")
                                .param("reason", "Only asked where to hand in")))
                .containsExactlyInAnyOrder("302 /requests/" + request, "409 null");
        assertThat(jdbc.sql("select count(*) from intake.simple_answer where request_id = :id")
                        .param("id", request)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Whatever hangs on the rows goes first, in the order the foreign keys do not ask for. */
    @AfterEach
    void leaveNoTrace() {
        transaction.executeWithoutResult(status -> {
            UUID accepted = one("request_id", "casework.legal_aid_case where id = :id", id.value());
            List<UUID> people = List.of(
                    one("beneficiary_id", "intake.request where id = :id", accepted),
                    one("beneficiary_id", "intake.request where id = :id", request));
            jdbc.sql("set local session_replication_role = replica").update();
            clear("case_id", id.value());
            clear("request_id", accepted);
            clear("request_id", request);
            clear("person_id", people.get(0));
            clear("person_id", people.get(1));
            delete("casework.legal_aid_case", id.value());
            delete("intake.request", accepted);
            delete("intake.request", request);
            people.forEach(person -> delete("people.person", person));
            delete("practitioners.practitioner", officer);
        });
    }

    private void clear(String column, UUID owner) {
        jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                        where column_name = :column and data_type = 'uuid'
                          and table_schema in ('casework', 'intake', 'people')
                          and table_schema || '.' || table_name not in ('casework.legal_aid_case')
                          and is_updatable = 'YES'""")
                .param("column", column)
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("delete from " + table + " where " + column + " = :owner")
                        .param("owner", owner)
                        .update());
    }

    private void delete(String table, UUID key) {
        jdbc.sql("delete from " + table + " where id = :id").param("id", key).update();
    }

    private UUID one(String column, String from, UUID key) {
        return jdbc.sql("select " + column + " from " + from)
                .param("id", key)
                .query(UUID.class)
                .single();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from)
                .param("form", form)
                .query(Integer.class)
                .single();
    }

    private static String today() {
        return Display.date(LocalDate.now(Vietnam.ZONE));
    }
}
