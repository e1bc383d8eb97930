package vn.tgpl.casework.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.casework.CaseId;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.practitioners.PractitionerView;
import vn.tgpl.shared.OfficeId;

/** How well those who may perform a case fit it; two statements, however many they are. */
@Component
@Transactional(readOnly = true)
public class CandidateFits {

    private final JdbcClient jdbc;
    private final Catalogue catalogue;

    CandidateFits(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    private record Wanted(OfficeId office, List<String> ethnicities) {}

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

    /** @param on the day of the decision */
    public Measure measure(CaseFile file, Collection<PractitionerId> candidates, LocalDate on) {
        CaseId id = file.head().id();
        return new Measure(wanted(id, on), ofField(id, file.head().fieldCode(), candidates));
    }

    /** Of those who are helped today. */
    private Wanted wanted(CaseId id, LocalDate on) {
        return jdbc.sql("""
                        select c.office_id, array(
                               select distinct p.ethnicity_code from people.person p
                                where p.ethnicity_code is not null
                                  and (p.id = c.beneficiary_id
                                       or p.id = c.first_beneficiary_id
                                          and not exists (select 1 from casework.beneficiary_end e
                                                           where e.case_id = c.id
                                                             and e.person_id = c.first_beneficiary_id
                                                             and e.taken_back_at is null)
                                       or p.id in (select b.person_id from casework.further_beneficiary b
                                                    where b.case_id = c.id
                                                      and not exists (select 1 from casework.beneficiary_end e
                                                                       where e.case_id = b.case_id
                                                                         and e.person_id = b.person_id
                                                                         and e.taken_back_at is null)))) as ethnicities
                          from casework.legal_aid_case c where c.id = :id""")
                .param("id", id.value())
                .query((row, index) -> new Wanted(
                        new OfficeId(row.getObject("office_id", UUID.class)),
                        List.of((String[]) row.getArray("ethnicities").getArray()).stream()
                                .map(code -> catalogue.label(CodeList.ETHNICITY, code, on))
                                .toList()))
                .single();
    }

    /** Who of them performs or has performed another case of that field. */
    private Set<PractitionerId> ofField(CaseId id, String field, Collection<PractitionerId> candidates) {
        return jdbc
                .sql("""
                        select somebody.id from unnest(:candidates::uuid[]) as somebody (id)
                         where exists (select 1 from casework.assignment s
                                         join casework.legal_aid_case c on c.id = s.case_id
                                        where s.practitioner_id = somebody.id and c.field_code = :field and c.id <> :id)""")
                .param(
                        "candidates",
                        candidates.stream().map(PractitionerId::value).toArray(UUID[]::new))
                .param("field", field)
                .param("id", id.value())
                .query((row, index) -> new PractitionerId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
