package vn.tgpl.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.casework.CaseState;

/**
 * What a newcomer practises with has to show every kind of thing, and nothing the application itself could not have stored.
 * Journeys on the same data are told by their entries in the journal, which the practice data has none of.
 */
@PracticeApplication
class PracticeDataTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void thereAreAboutThreeHundredCasesOverThreeYears() {
        assertThat(number("select count(*) from casework.legal_aid_case")).isBetween(290, 350);
        assertThat(number("select count(distinct register_year) from casework.legal_aid_case"))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void bothProvincesHaveCasesOfEveryCommonState(CaseState state) {
        List<String> provinces =
                words("select distinct province_code from casework.legal_aid_case where state = '" + state + "'");
        assertThat(provinces).contains("66");
        if (state != CaseState.ASSIGNED && state != CaseState.ACCEPTED) {
            assertThat(provinces).contains("82");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RECEIVED", "WAITING_PAPERS", "ACCEPTED", "REFUSED", "TRANSFERRED", "ANSWERED", "WITHDRAWN"})
    void thereAreRequestsOfEveryState(String state) {
        assertThat(number("select count(*) from intake.request where state = '" + state + "'"))
                .isPositive();
    }

    @Test
    void everyGroupOfTheWordingsInForceSoFarHasACase() {
        assertThat(words("""
                        select v.group_code
                          from catalog.eligibility_group_version v
                          join catalog.law_version law on law.id = v.law_version_id
                         where law.state = 'ENACTED' and law.valid_from < :today
                           and coalesce(law.valid_to, :today) > :today::date - interval '2 years'
                        except
                        select principal_group_code from casework.legal_aid_case""")).isEmpty();
    }

    @Test
    void everyFormOfAidIsOpenAndEndedInBothProvinces() {
        assertThat(number("""
                        select count(distinct (province_code, form_of_aid, closed_on is null))
                          from casework.legal_aid_case""")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casework.registration_answer where outcome = 'REFUSED'",
                "casework.change_request where answer is null",
                "casework.advice_extension",
                "casework.verification where case_id is null and result is null",
                "casework.further_beneficiary",
                "casework.paper_arrived",
                "casework.closure where set_aside_at is not null",
                "casework.deadline where kind = 'REPLACEMENT' and met_at is null",
                "casework.deadline where law = 'D8_HELD' and met_at is null",
                "casework.hearing h where called_off = 'POSTPONED' and not exists (select from casework.hearing n where n.follows = h.id)",
                "casework.verification where ended_as = 'WITHDRAWN' and origin_id is not null",
                "referrals.referral where transferred_request_id is not null",
                "referrals.referral where state = 'WAITING'"
            })
    void rarerThingsHappenToo(String things) {
        assertThat(number("select count(*) from " + things)).isPositive();
    }

    @Test
    void whateverWasAnsweredAtOnceIsAQuestionOfAdviceAndSaysWhyNothingElseWasDecided() {
        assertThat(number("""
                        select count(*) from intake.simple_answer a join intake.request r on r.id = a.request_id
                         where r.form_of_aid <> 'ADVICE' or a.proposed is null or a.reason is null""")).isZero();
    }

    @Test
    void theStepsOfEachCaseLeadFromItsBeginningToItsState() {
        assertThat(words("""
                        with told as (
                            select s.case_id, s.from_state, s.to_state,
                                   lag(s.to_state, 1, 'ACCEPTED') over way as before,
                                   lead(s.to_state) over way is null as newest,
                                   lag(s.effective_on) over way > s.effective_on as backwards,
                                   s.effective_on, c.state, c.state_since, c.code
                              from casework.case_step s
                              join casework.legal_aid_case c on c.id = s.case_id
                            window way as (partition by s.case_id order by s.taken_at, s.id))
                        select code || ' ' || from_state || '-' || to_state
                          from told
                         where from_state <> before or backwards or effective_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date
                            or newest and (to_state <> state or effective_on <> state_since)""")).isEmpty();
    }

    @Test
    void theNextDeadlineOfEachCaseIsTheEarliestOpenOneOfTheCentreItself() {
        assertThat(words("""
                        select c.code
                          from casework.legal_aid_case c
                          left join lateral (select min(d.due_at) as due from casework.deadline d
                                              where d.case_id = c.id and d.met_at is null and d.lapsed_at is null
                                                and d.kind <> 'VERIFICATION_RESULT') open on true
                         where c.next_due_at is distinct from open.due""")).isEmpty();
    }

    /** Luật TGPL 2017 Đ31 k2, k3: of whom an authority told, who is held is appointed for within the hours of the notice. */
    @Test
    void theHoursOfWhoIsHeldRunFromTheNotice() {
        assertThat(words("""
                        select c.code
                          from casework.legal_aid_case c
                          join intake.request r on r.id = c.request_id
                         where c.form_of_aid = 'LITIGATION' and r.channel = 'AUTHORITY'
                           and c.procedural_status_code in ('ARRESTED', 'IN_CUSTODY')
                           and not exists (select from casework.deadline d
                                            where d.case_id = c.id and d.law = 'D8_HELD' and d.started_at = r.notified_at
                                              and d.due_at = r.notified_at + interval '12 hours')""")).isEmpty();
    }

    /** Whoever opens the work list first is not met by old neglect: few cases are late, and those by days. */
    @Test
    void oneOpenCaseInTwentyIsLateAtMostAndThatBySomeDays() {
        int open =
                number("select count(*) from casework.legal_aid_case where state not in ('HANDED_OVER', 'ARCHIVED')");
        assertThat(number("select count(*) from casework.legal_aid_case where next_due_at < now()") * 20)
                .isBetween(1, open);
        assertThat(words("select code from casework.legal_aid_case where next_due_at < now() - interval '10 days'"))
                .isEmpty();
    }

    @Test
    void nothingWasDoneInTheFutureOrOutsideTheLifeOfItsCase() {
        assertThat(words("""
                        select c.code || ' activity'
                          from casework.activity a join casework.legal_aid_case c on c.id = a.case_id
                         where a.performed_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date
                            or a.performed_on < (c.accepted_at at time zone 'Asia/Ho_Chi_Minh')::date or a.performed_on > c.closed_on
                        union all
                        select c.code || ' hearing'
                          from casework.hearing h join casework.legal_aid_case c on c.id = h.case_id
                         where h.starts_at > now() and (c.closed_on is not null or c.state = 'SUSPENDED')
                        union all
                        select r.receipt_code || ' received on a day off'
                          from intake.request r
                         where not exists (select 1 from audit.entry e where e.subject_id = r.id::text)
                           and r.channel = 'DIRECT' and extract(isodow from r.received_at at time zone 'Asia/Ho_Chi_Minh') > 5
                           and not exists (select 1 from calendar.special_day s
                                            where s.kind = 'SWAPPED_WORK'
                                              and s.day = (r.received_at at time zone 'Asia/Ho_Chi_Minh')::date)""")).isEmpty();
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<String> words(String sql) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }
}
