package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.Rows;
import vn.tgpl.casework.BeneficiaryLeft;
import vn.tgpl.casework.BeneficiaryReturned;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.intake.RequestAnswered;
import vn.tgpl.intake.RequestId;
import vn.tgpl.shared.OfficeId;

/** TTLT 10/2018 Đ3 k4: the authority that told of somebody hears what became of him. */
class ToldAuthorityTests extends DutyWebTest {

    private CaseId id;
    private UUID joined;

    @BeforeEach
    void aCaseThatSomebodyJoined() {
        id = litigation();
        joined = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
    }

    @ParameterizedTest(name = "{0}, told of: {1}: {2}")
    @CsvSource({"DECEASED, true, D32 D32_AUTHORITY", "DECEASED, false, D32", "WRONG_PERSON, true, ''"})
    void itHearsThatWhoJoinedIsHelpedNoMore(String ground, boolean told, String kinds) {
        join(told);
        leave(ground);
        assertThat(String.join(" ", open())).isEqualTo(kinds);
    }

    @Test
    void itHearsNothingOfALeavingThatWasTakenBack() {
        join(true);
        leave("DECEASED");
        events.publishEvent(new BeneficiaryReturned(id, joined, by(2)));
        assertThat(open()).isEmpty();
    }

    @Test
    void itHearsOfTheEndOfTheCaseOnlyWhereHeHasNotLeft() {
        join(true);
        end();
        assertThat(open()).containsExactly("D32_AUTHORITY");
    }

    @Test
    void ofWhoLeftItHasHeardBeforeTheEndOfTheCase() {
        join(true);
        jdbc.sql("""
                        insert into casework.beneficiary_end (id, case_id, person_id, ended_on, ground_code, reason, recorded_at, recorded_by)
                        values (gen_random_uuid(), :case, :person, :on, 'DECEASED', 'Ly do', now(), :by)""")
                .param("case", id.value())
                .param("person", joined)
                .param("on", LocalDate.now(clock))
                .param("by", Rows.account(3))
                .update();
        end();
        assertThat(open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AUTHORITY, 1", "DIRECT, 0"})
    void itIsAnsweredWhereAQuestionOfItsPersonWasAnsweredOnTheSpot(String channel, int duties) {
        UUID request = request(channel);
        events.publishEvent(
                new RequestAnswered(new RequestId(request), clock.instant(), by(3), new OfficeId(Rows.DAK_LAK)));
        assertThat(jdbc.sql("select count(*) from duties.duty where request_id = :id and kind = 'D9_ANSWER'")
                        .param("id", request)
                        .query(Integer.class)
                        .single())
                .isEqualTo(duties);
    }

    private void join(boolean told) {
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by, notified_at)
                        values (:case, :person, 'HO_NGHEO', now(), :by, case when :told then now() end)""")
                .param("case", id.value())
                .param("person", joined)
                .param("by", Rows.account(3))
                .param("told", told)
                .update();
    }

    private void leave(String ground) {
        events.publishEvent(new BeneficiaryLeft(id, joined, ground, LocalDate.now(clock)));
    }

    private void end() {
        events.publishEvent(new CaseClosed(id, "DISCONTINUED_BY_LAW", LocalDate.now(clock), null));
    }

    private List<String> open() {
        return jdbc.sql("select kind from duties.duty where case_id = :id and state = 'OPEN' order by kind")
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
