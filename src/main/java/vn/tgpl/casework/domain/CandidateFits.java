package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** How well those who may perform cases fit them; two statements, however many they are. */
@Component
@Transactional(readOnly = true)
public class CandidateFits {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    CandidateFits(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    private record Wanted(OfficeId office, String field, List<String> ethnicities) {}

    /**
     * A case that somebody performs or has performed, of a field that is asked for.
     *
     * @param among which of the cases asked about it is, null for one of the others
     */
    private record Known(
            PractitionerId who, String field, @Nullable CaseId among) {

        boolean isAnother(CaseId id, String wanted) {
            return field.equals(wanted) && !id.equals(among);
        }
    }

    /** What they are measured by. */
    public static final class Measure {

        private final Wanted wanted;
        private final Set<PractitionerId> ofField;

        private Measure(Wanted wanted, Set<PractitionerId> ofField) {
            this.wanted = wanted;
            this.ofField = ofField;
        }

        public CandidateFit of(PractitionerView one, int openCases) {
            return new CandidateFit(
                    SpokenLanguage.shared(one.languages(), wanted.ethnicities()).orElse(null),
                    ofField.contains(one.id()),
                    one.office().equals(wanted.office()),
                    openCases);
        }
    }

    /**
     * What candidates for each case are measured by.
     *
     * @param candidates for any of them
     * @param on the day of the decision
     */
    public Map<CaseId, Measure> measures(
            Collection<CaseId> cases, Collection<PractitionerId> candidates, LocalDate on) {
        List<Known> known = known(cases, candidates);
        Map<CaseId, Measure> measures = new HashMap<>();
        wanted(cases, on).forEach((id, wanted) -> measures.put(id, new Measure(wanted, ofField(id, wanted, known))));
        return measures;
    }

    private static Set<PractitionerId> ofField(CaseId id, Wanted wanted, List<Known> known) {
        return known.stream()
                .filter(one -> one.isAnother(id, wanted.field()))
                .map(Known::who)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of those who are helped today. */
    private Map<CaseId, Wanted> wanted(Collection<CaseId> cases, LocalDate on) {
        return jdbc
                .sql("""
                        select c.id, c.office_id, c.field_code, array(
                               select distinct p.ethnicity_code from people.person p
                                where p.ethnicity_code is not null
                                  and p.id = any(c.beneficiary_id || array(
                                      select c.first_beneficiary_id
                                       where not exists (select 1 from casework.beneficiary_end e
                                                          where e.case_id = c.id
                                                            and e.person_id = c.first_beneficiary_id
                                                            and e.taken_back_at is null)
                                      union all
                                      select b.person_id from casework.further_beneficiary b
                                       where b.case_id = c.id
                                         and not exists (select 1 from casework.beneficiary_end e
                                                          where e.case_id = b.case_id and e.person_id = b.person_id
                                                            and e.taken_back_at is null)))) as ethnicities
                          from casework.legal_aid_case c where c.id = any(:cases::uuid[])""")
                .param("cases", ids(cases))
                .query((row, index) -> Map.entry(
                        new CaseId(row.getObject("id", UUID.class)),
                        new Wanted(
                                new OfficeId(row.getObject("office_id", UUID.class)),
                                row.getString("field_code"),
                                List.of((String[]) row.getArray("ethnicities").getArray()).stream()
                                        .map(code -> catalogue.label(CodeList.ETHNICITY, code, on))
                                        .toList())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toArray(UUID[]::new);
    }

    /** Walked from each of them to the first case of the field that is none of those asked about, and those of these beside. */
    private List<Known> known(Collection<CaseId> cases, Collection<PractitionerId> candidates) {
        return jdbc.sql("""
                        select somebody.id as practitioner, wanted.field_code, null::uuid as among
                          from (select distinct field_code from casework.legal_aid_case where id = any(:cases::uuid[])) wanted
                         cross join unnest(:candidates::uuid[]) as somebody (id)
                         cross join lateral (select from casework.assignment s
                                              where s.practitioner_id = somebody.id and s.case_id <> all(:cases::uuid[])
                                                and (select c.field_code from casework.legal_aid_case c
                                                      where c.id = s.case_id offset 0) = wanted.field_code
                                              limit 1) first
                        union all
                        select s.practitioner_id, c.field_code, c.id
                          from casework.legal_aid_case c join casework.assignment s on s.case_id = c.id
                         where c.id = any(:cases::uuid[]) and s.practitioner_id = any(:candidates::uuid[])""")
                .param("cases", ids(cases))
                .param(
                        "candidates",
                        candidates.stream().map(PractitionerId::value).toArray(UUID[]::new))
                .query((row, index) -> new Known(
                        new PractitionerId(row.getObject("practitioner", UUID.class)),
                        row.getString("field_code"),
                        among(row.getObject("among", UUID.class))))
                .list();
    }

    private static @Nullable CaseId among(@Nullable UUID id) {
        return id == null ? null : new CaseId(id);
    }
}
