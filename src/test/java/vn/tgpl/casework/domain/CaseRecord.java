package vn.tgpl.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseState;
import vn.tgpl.casework.Share;
import vn.tgpl.casework.domain.action.CaseAction;

/** What the tables say of a case, and what has to hold of it whatever was done. */
final class CaseRecord {

    /** Of the rows about a case, those that its actions write. */
    private static final List<String> TABLES = List.of(
            "case_step",
            "assignment",
            "deadline",
            "paper_arrival",
            "hearing",
            "activity",
            "closure",
            "file_handover",
            "registration",
            "verification",
            "change_request",
            "case_party",
            "further_beneficiary",
            "beneficiary_end");

    private final JdbcClient jdbc;

    CaseRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that stands of the case, to be compared; in one statement, for it is asked often. */
    String rows(CaseId id) {
        String parts = TABLES.stream()
                .map(table ->
                        " || chr(10) || (select coalesce(string_agg(t::text, chr(10) order by t::text), '') from casework."
                                + table + " t where t.case_id = c.id)")
                .collect(Collectors.joining());
        return text("select c::text" + parts, id);
    }

    /** @param played what was done so far, for the words of a failure */
    void check(CaseId id, String played) {
        CaseState state = CaseState.valueOf(text("select c.state", id));
        assertThat(replayed(id, played)).as(played).isEqualTo(state);
        assertThat(due("select c.next_due_at from casework.legal_aid_case c where c.id = :id", id))
                .as(played)
                .isEqualTo(due("""
                        select min(due_at) from casework.deadline
                         where case_id = :id and met_at is null and lapsed_at is null
                           and kind <> 'VERIFICATION_RESULT'""", id));
        assertThat(holds("""
                        select coalesce(bool_and(effective_on >= before), true) from (
                            select effective_on, lag(effective_on, 1, effective_on) over (order by taken_at, id) as before
                              from casework.case_step where case_id = :id) steps""", id)).as("days of steps, " + played).isTrue();
        List<Share> parts = parts(id);
        assertThat(parts.isEmpty() || Share.addToOne(parts))
                .as("parts of the credit " + parts + ", " + played)
                .isTrue();
        assertThat(holds("""
                        select not exists (
                            select 1 from (select (due_at at time zone 'Asia/Ho_Chi_Minh') as ends from casework.deadline
                                            where case_id = :id
                                              and (agreed_until is not null or unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'MONTHS'))) d
                              left join calendar.special_day s on s.day = (d.ends - interval '1 minute')::date
                             where d.ends <> date_trunc('day', d.ends)
                                or s.kind in ('HOLIDAY', 'SWAPPED_REST')
                                or s.kind is null and extract(isodow from d.ends - interval '1 minute') > 5)""", id))
                .as("last days of periods are worked, " + played)
                .isTrue();
        assertThat(holds("""
                        select not exists (select 1 from casework.further_beneficiary b
                                            where b.case_id = :id
                                              and not exists (select 1 from people.involvement i
                                                               where i.matter_id = b.case_id and i.person_id = b.person_id
                                                                 and i.role = 'BENEFICIARY'))""", id)).as("who joined stands in it, " + played).isTrue();
        if (!state.isOpen()) {
            assertThat(holds("""
                            select not exists (select 1 from casework.hearing where case_id = :id
                                                and outcome is null and called_off is null
                                                and starts_at > clock_timestamp())""", id)).as("sessions ahead, " + played).isTrue();
        }
    }

    /** Of the completion that stands. */
    private List<Share> parts(CaseId id) {
        return jdbc.sql("""
                        select k.numerator, k.denominator
                          from casework.credit k join casework.closure e on e.id = k.closure_id
                         where e.case_id = :id and e.set_aside_at is null""")
                .param("id", id.value())
                .query((row, index) -> new Share(row.getInt("numerator"), row.getInt("denominator")))
                .list();
    }

    private record Step(CaseState from, CaseState to, CaseAction action) {}

    /** The state to which the steps lead from acceptance, each of them as the table of actions has it. */
    private CaseState replayed(CaseId id, String played) {
        CaseState replayed = CaseState.ACCEPTED;
        for (Step step : steps(id)) {
            assertThat(step.from()).as(played).isEqualTo(replayed);
            assertThat(step.action().rule().states()).as(played).contains(step.from());
            assertThat(Arrays.asList(
                            step.action().after(replayed, true), step.action().after(replayed, false)))
                    .as(played)
                    .contains(step.to());
            replayed = step.to();
        }
        return replayed;
    }

    private List<Step> steps(CaseId id) {
        return jdbc.sql("""
                        select from_state, to_state, action from casework.case_step
                         where case_id = :id order by taken_at, id""")
                .param("id", id.value())
                .query((row, index) -> new Step(
                        CaseState.valueOf(row.getString("from_state")),
                        CaseState.valueOf(row.getString("to_state")),
                        CaseAction.valueOf(row.getString("action"))))
                .list();
    }

    private String text(String select, CaseId id) {
        return jdbc.sql(select + " from casework.legal_aid_case c where c.id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private boolean holds(String sql, CaseId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Boolean.class).single();
    }

    private @Nullable Instant due(String sql, CaseId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant)
                .orElse(null);
    }
}
