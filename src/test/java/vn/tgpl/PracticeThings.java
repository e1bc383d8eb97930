package vn.tgpl;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of things the practice data holds, some of each kind and state. */
public final class PracticeThings {

    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("/cases/{id}/hearings/{hearingId}/cancellation", """
                select case_id, id from casework.hearing where called_off = 'POSTPONED'""");
        EXAMPLES.put("/cases/{id}/hearings/{hearingId}", """
                select case_id, id from casework.hearing order by starts_at""");
        EXAMPLES.put("/cases/{id}/registrations/{registrationId}", """
                select r.case_id, r.id from casework.registration r
                 where not exists (select 1 from casework.registration_answer a where a.registration_id = r.id)""");
        EXAMPLES.put("/cases/{id}/verifications/{verificationId}", """
                select case_id, id from casework.verification where case_id is not null and result is null
                 order by exists (select 1 from casework.assignment a
                                   where a.case_id = verification.case_id and a.account_id is not null) desc""");
        EXAMPLES.put("/cases/{id}/beneficiaries/{person}/return", """
                select case_id, person_id from casework.beneficiary_end where taken_back_at is null""");
        EXAMPLES.put("/cases/{id}/beneficiaries/{person}", """
                select b.case_id, b.person_id from casework.further_beneficiary b
                 where not exists (select 1 from casework.beneficiary_end e
                                    where e.case_id = b.case_id and e.person_id = b.person_id and e.taken_back_at is null)
                 order by b.added_at desc""");
        EXAMPLES.put("/cases/{id}/told-trial", """
                select t.case_id from casework.trial_awaited t
                  left join casework.assignment a on a.case_id = t.case_id and a.ended_at is null
                 order by a.account_id < '00000000-0000-7000-8000-0000000a1000' desc nulls last, t.case_id limit 10""");
        // those of the accounts a newcomer signs in with come first, so that he need not look long
        EXAMPLES.put("/cases/{id}", """
                select id from (
                    select c.id, row_number() over (partition by c.state, c.form_of_aid, c.office_id, d.kind, a.account_id
                                                        order by c.accepted_at desc, c.id) as nth,
                           a.account_id < '00000000-0000-7000-8000-0000000a1000' as practised
                      from casework.legal_aid_case c
                      left join casework.assignment a on a.case_id = c.id and a.ended_at is null
                      left join casework.deadline d on d.case_id = c.id and d.met_at is null and d.lapsed_at is null) c
                 where nth < 3
                 order by nth, practised desc nulls last, id""");
        EXAMPLES.put("/requests/{id}", """
                select id from (
                    select id, row_number() over (partition by state, province_code order by received_at desc, id) as nth
                      from intake.request) r
                 where nth < 3""");
        EXAMPLES.put(
                "/people/{id}/consents/{consentId}", "select person_id, id from people.disclosure_consent order by id");
        EXAMPLES.put("/people/{id}", "select id from people.person order by created_at desc, id limit 5");
        EXAMPLES.put("/practitioners/{id}/case-handover", """
                select id from (
                    select id, row_number() over (partition by office_id order by full_name, id) as nth
                      from practitioners.practitioner) p
                 where nth < 3 order by nth, id""");
        EXAMPLES.put("/practitioners/{id}", "select id from practitioners.practitioner order by full_name, id limit 5");
        EXAMPLES.put("/referrals/{id}", "select id from referrals.referral order by sent_at desc");
        EXAMPLES.put(
                "/verifications/{id}", "select id from casework.verification where case_id is null and result is null");
        EXAMPLES.put("/duties/{id}", "select id from duties.duty order by state desc, begun_at desc, id");
        EXAMPLES.put("/admin/offices/{id}", "select id from offices.office order by valid_to nulls first, id limit 5");
        EXAMPLES.put("/admin/accounts/{id}", "select id from identity.account order by username limit 5");
        EXAMPLES.put("/admin/roles/{code}", "select code from identity.role order by sort_order");
        EXAMPLES.put("/admin/holidays/{id}", "select id from calendar.special_day order by day desc limit 3");
        EXAMPLES.put(
                "/admin/difficult-areas/villages/{id}",
                "select id from catalog.difficult_village where valid_to is null limit 3");
        EXAMPLES.put("/admin/difficult-areas/{commune}/{from}", """
                select commune_code, valid_from from catalog.difficult_area where valid_to is null limit 3""");
        EXAMPLES.put("/admin/law-versions/{id}", "select id from catalog.law_version order by valid_from desc");
        EXAMPLES.put(
                "/admin/code-lists/{list}/{code}", "select list, code from catalog.code order by list, code limit 60");
        EXAMPLES.put("/admin/code-lists/{list}", "select distinct list from catalog.code order by 1");
        EXAMPLES.put("/admin/periods/{code}", "select distinct code from calendar.period order by 1 limit 5");
        EXAMPLES.put("/disposals/due/{kind}", "select kind from retention.line order by 1");
        EXAMPLES.put("/admin/retention/{kind}", "select kind from retention.line order by 1");
        EXAMPLES.put(
                "/admin/statistics-columns/{group}",
                "select distinct group_code from catalog.eligibility_group_version");
    }

    private final JdbcClient jdbc;

    public PracticeThings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Paths of the pattern; none where the practice data has no such thing. */
    public List<String> paths(String pattern) {
        return EXAMPLES.entrySet().stream()
                .filter(example -> fits(example.getKey(), pattern))
                .findFirst()
                .map(example -> jdbc.sql(example.getValue())
                        .query((row, index) -> {
                            String path = pattern;
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                path = path.replaceFirst("\\{[^}]+}", row.getString(i));
                            }
                            return path;
                        })
                        .list())
                .orElse(List.of());
    }

    /** Segment by segment, whatever the variables are called, and as many variables in all. */
    private static boolean fits(String example, String pattern) {
        List<String> known = segments(example);
        List<String> asked = segments(pattern);
        return known.size() <= asked.size()
                && known.equals(asked.subList(0, known.size()))
                && known.stream().filter("{}"::equals).count()
                        == asked.stream().filter("{}"::equals).count();
    }

    private static List<String> segments(String pattern) {
        return Arrays.asList(pattern.replaceAll("\\{[^}]+}", "{}").split("/"));
    }
}
